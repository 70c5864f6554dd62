package e2e

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// recipes runs programs of scripts/ in Python beside a server on the built-in data.
type recipes struct {
	python string
	base   string
	whole  bool // pandas, networkx, igraph and nbclient are at hand
}

// run runs a program and returns what it writes to standard output and standard error.
func (r recipes) run(t *testing.T, file string, args ...string) (out, told string) {
	t.Helper()
	program := exec.Command(r.python, append([]string{filepath.Join("..", "scripts", file)}, args...)...)
	program.Env = append(os.Environ(), "LIAISON_URL="+r.base)
	var failed strings.Builder
	program.Stderr = &failed
	text, err := program.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", file, err, &failed)
	}
	return string(text), failed.String()
}

// rows runs a recipe that writes CSV and returns the rows below its head.
func (r recipes) rows(t *testing.T, file string, args ...string) (rows [][]string, told string) {
	t.Helper()
	out, told := r.run(t, filepath.Join("recipes", file), append([]string{r.base}, args...)...)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:], told
}

// TestRecipes: the recipes in Python read the curated set from a server. With
// LIAISON_GRAPH_PYTHON they have pandas, networkx and igraph too, and the notebook runs.
func TestRecipes(t *testing.T) {
	python, err := exec.LookPath(cmp.Or(os.Getenv("LIAISON_GRAPH_PYTHON"), "python3"))
	if err != nil {
		t.Log("the recipes were not run: there is no python3")
		return
	}
	h := startOn(t, "sqlite:"+filepath.Join(t.TempDir(), "graph.db"))
	r := recipes{python: python, base: h.base, whole: os.Getenv("LIAISON_GRAPH_PYTHON") != ""}
	t.Run("alliances", r.alliances)
	t.Run("pages", r.pages)
	t.Run("files", r.files)
	t.Run("notebook", r.notebook)
}

// alliances: all memberships are written, and networkx and igraph draw the same network.
func (r recipes) alliances(t *testing.T) {
	rows, told := r.rows(t, "alliances.py")
	members := map[string]int{}
	for _, row := range rows {
		members[row[0]]++
	}
	if len(members) < 70 || members["European University of Technology"] != 9 {
		t.Errorf("%d alliances, %d members of EUt+\n%s", len(members), members["European University of Technology"], told)
	}
	if !r.whole {
		return
	}
	if strings.Count(told, "betweenness") != 5 {
		t.Errorf("networkx told\n%s", told)
	}
	universities, pairs := membersAndPairs(rows)
	if drawn := fmt.Sprintf("%d universities and %d pairs that share an alliance", universities, pairs); !strings.Contains(told, drawn) || !strings.Contains(told, "communities, modularity") {
		t.Errorf("igraph told\n%s, want %s", told, drawn)
	}
}

// pages: every institution is written once, as many as the API counts.
func (r recipes) pages(t *testing.T) {
	rows, told := r.rows(t, "pages.py")
	ids, countries := map[string]bool{}, map[string]int{}
	for _, row := range rows {
		ids[row[0]] = true
		countries[row[2]]++
	}
	total := r.count(t, `{ institutions(first: 0) { totalCount } }`)
	if len(rows) != total || len(ids) != total || total < 600 {
		t.Errorf("%d rows, %d institutions, %d counted", len(rows), len(ids), total)
	}
	if want := fmt.Sprintf("FR: %d institutions", countries["FR"]); r.whole && !strings.Contains(told, want) {
		t.Errorf("pandas told\n%s, want %s", told, want)
	}
}

// files: pandas, networkx and igraph read as many institutions and links from the files.
func (r recipes) files(t *testing.T) {
	out, told := r.run(t, filepath.Join("recipes", "files.py"), r.base, "country=DE")
	if !regexp.MustCompile(`^DE\t[^\t]+\t\d+\n$`).MatchString(out) {
		t.Errorf("the best of Germany: %q", out)
	}
	if !r.whole {
		return
	}
	nodes, edges := r.lines(t, "network.nodes.csv?country=DE"), r.lines(t, "network.edges.csv?country=DE")
	for _, want := range []string{
		fmt.Sprintf("pandas: %d institutions", nodes), fmt.Sprintf("networkx: %d institutions, %d links", nodes, edges),
		fmt.Sprintf("igraph: %d institutions, %d links", nodes, edges),
	} {
		if !strings.Contains(told, want) || nodes < 20 || edges < 20 {
			t.Errorf("told\n%s, want %s", told, want)
		}
	}
}

// notebook: each cell runs, and the picture has a point for each institution.
func (r recipes) notebook(t *testing.T) {
	path := filepath.Join("..", "scripts", "recipes", "alliances.ipynb")
	var kept struct {
		Cells []struct {
			Type    string            `json:"cell_type"`
			Outputs []json.RawMessage `json:"outputs"`
		} `json:"cells"`
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &kept); err != nil {
		t.Fatal(err)
	}
	code := 0
	for _, cell := range kept.Cells {
		if len(cell.Outputs) > 0 {
			t.Error("the notebook is kept with outputs: clear them")
		}
		if cell.Type == "code" {
			code++
		}
	}
	if !r.whole {
		t.Log("the notebook was not run: LIAISON_GRAPH_PYTHON names no Python that has nbclient")
		return
	}
	out, _ := r.run(t, "run-notebook.py", path)
	var ran struct {
		Cells    int    `json:"cells"`
		Text     string `json:"text"`
		Pictures []int  `json:"pictures"`
	}
	if err := json.Unmarshal([]byte(out), &ran); err != nil {
		t.Fatal(err)
	}
	drawn := fmt.Sprintf("%d institutions are drawn", r.lines(t, "network.nodes.csv?via=ALLIANCE&max=2000&giant=true"))
	if ran.Cells != code || !strings.Contains(ran.Text, drawn) || len(ran.Pictures) != 1 || ran.Pictures[0] < 20_000 {
		t.Errorf("%d of %d cells ran; printed %q, want %s; pictures of %v bytes", ran.Cells, code, ran.Text, drawn, ran.Pictures)
	}
}

// count asks an operation whose answer has one number.
func (r recipes) count(t *testing.T, query string) int {
	t.Helper()
	n, err := strconv.Atoi(regexp.MustCompile(`totalCount":(\d+)`).FindStringSubmatch(r.get(t, "graphql?query="+strings.ReplaceAll(query, " ", "%20")))[1])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// get reads an address of the server.
func (r recipes) get(t *testing.T, address string) string {
	t.Helper()
	answer, err := http.Get(r.base + "/" + address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%s: status %d, %v, %.200s", address, answer.StatusCode, err, text)
	}
	return string(text)
}

// lines counts the rows of a CSV file of the server.
func (r recipes) lines(t *testing.T, address string) int {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(r.get(t, address))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return len(rows) - 1
}

// membersAndPairs counts, in the rows of the recipe, the names that are in an alliance
// with another name, and the pairs of names that share one.
func membersAndPairs(rows [][]string) (members, pairs int) {
	byAlliance := map[string]map[string]bool{}
	for _, row := range rows {
		if byAlliance[row[0]] == nil {
			byAlliance[row[0]] = map[string]bool{}
		}
		byAlliance[row[0]][row[1]] = true
	}
	names, together := map[string]bool{}, map[[2]string]bool{}
	for _, list := range byAlliance {
		for a := range list {
			for b := range list {
				if a < b {
					names[a], names[b], together[[2]string{a, b}] = true, true, true
				}
			}
		}
	}
	return len(names), len(together)
}
