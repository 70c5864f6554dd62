package cli

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"liaison/internal/collab"
)

// denselyTied imports an alliance of so many institutions, each of which is tied to all
// others.
func denselyTied(t *testing.T, institutions int) map[string]string {
	t.Helper()
	source, alliance := collab.EntityID("doc:list"), collab.EntityID("alliance:all")
	lines := []string{
		fmt.Sprintf(`{"type":"entity","id":%q,"kind":"DOCUMENT","origin":"PAGE"}`, source),
		fmt.Sprintf(`{"type":"entity","id":%q,"kind":"ALLIANCE"}`, alliance),
		fmt.Sprintf(`{"type":"name","subject":%q,"value":"All","nameType":"DISPLAY","source":%q}`, alliance, source),
		fmt.Sprintf(`{"type":"name","subject":%q,"value":"The list","nameType":"DISPLAY","source":%q}`, source, source),
	}
	for i := range institutions {
		id := collab.EntityID(fmt.Sprintf("inst:%d", i))
		lines = append(lines,
			fmt.Sprintf(`{"type":"entity","id":%q,"kind":"INSTITUTION"}`, id),
			fmt.Sprintf(`{"type":"name","subject":%q,"value":"Institution %d","nameType":"DISPLAY","source":%q}`, id, i, source),
			fmt.Sprintf(`{"type":"relation","kind":"MEMBER_OF","from":%q,"to":%q,"source":%q,"valid":"2020/.."}`, id, alliance, source))
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "graph.ndjson")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	env := map[string]string{"LIAISON_STORE": "sqlite:" + filepath.Join(dir, "graph.db")}
	if code, _, failed := called(t, env, "", "import", "ndjson", path, "--source", "copy"); code != 0 {
		t.Fatal(failed)
	}
	return env
}

// A network with more links than one answer has is whole in JSON and in graph files, with
// the ties of all its links. --max-links keeps so many.
func TestLinksOfDenseNetworks(t *testing.T) {
	const institutions, links = 150, 150 * 149 / 2
	if links <= linksAtATime {
		t.Fatal("one answer has all links")
	}
	env := denselyTied(t, institutions)
	var answer struct {
		Network struct {
			LinkCount int
			Links     []networkLink
		}
	}
	code, out, failed := called(t, env, "", "network", "--measures", "components", "-o", "json")
	if code != 0 {
		t.Fatal(failed)
	}
	decoded(t, []byte(out), &answer)
	pairs := map[[2]string]bool{}
	for _, l := range answer.Network.Links {
		pairs[[2]string{l.Source, l.Target}] = true
	}
	if answer.Network.LinkCount != links || len(answer.Network.Links) != links || len(pairs) != links {
		t.Errorf("%d links, %d in JSON, %d different", answer.Network.LinkCount, len(answer.Network.Links), len(pairs))
	}
	code, out, failed = called(t, env, "", "network", "--measures", "components", "-o", "edges-csv")
	if rows := strings.Count(out, ",alliance,All,All 2020/..,The list\n"); code != 0 || rows != links {
		t.Errorf("%d rows with a tie, want %d: %d %s%.300s", rows, links, code, failed, out)
	}
	code, out, failed = called(t, env, "", "network", "--measures", "components", "-o", "edges-csv", "--max-links", "7")
	if rows := strings.Count(out, "\n") - 1; code != 0 || rows != 7 || !strings.Contains(failed, "maxLinks") {
		t.Errorf("%d rows: %d %s", rows, code, failed)
	}
	if _, out, _ = called(t, env, "", "network", "--measures", "components"); !strings.Contains(out, fmt.Sprintf("%d institutions and %s links shown", institutions, grouped(links))) {
		t.Errorf("%.300s", out)
	}
}

// A server works longer on a network as a graph file or linked data than on other files.
func TestTimeOfFiles(t *testing.T) {
	for address, want := range map[string]time.Duration{"/network.gexf": networkTime, "/network.nq?max=2000": networkTime, "/network.csv": 0, "/path.gexf?from=a&to=b": 0} {
		at, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		if file, err := newPageFiles(nil).At(at); err != nil || file.Time != want {
			t.Errorf("%s: %+v %v, want %s", address, file, err, want)
		}
	}
}
