// Package deploy checks the files of the folder deploy as the programs that take them do: by Kubernetes' own types,
// Compose's schema, BuildKit's parser and linter, and systemd. It has a module of its own, so that their libraries are
// none of the program's. It starts nothing.
package deploy

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/coreos/go-systemd/v22/unit"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	apps "k8s.io/api/apps/v1"
	core "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
	"sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

func read(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestKubernetes reads the manifests strictly: a field that the types do not have is an error. What one part names of
// another is there, and the container has no rights that it does not need.
func TestKubernetes(t *testing.T) {
	var claim core.PersistentVolumeClaim
	var deployment apps.Deployment
	var service core.Service
	kinds := map[string]any{"PersistentVolumeClaim": &claim, "Deployment": &deployment, "Service": &service}
	for document := range bytes.SplitSeq(read(t, "kubernetes/liaison.yaml"), []byte("\n---\n")) {
		var head struct{ APIVersion, Kind string }
		if err := yaml.Unmarshal(document, &head); err != nil {
			t.Fatal(err)
		}
		into := kinds[head.Kind]
		if into == nil {
			t.Fatalf("a document of kind %q: this test does not know its type", head.Kind)
		}
		delete(kinds, head.Kind)
		text, err := yaml.YAMLToJSONStrict(document)
		if err != nil {
			t.Fatal(err)
		}
		unknown, err := json.UnmarshalStrict(text, into)
		if err != nil || len(unknown) > 0 {
			t.Errorf("%s: %v %v", head.Kind, err, unknown)
		}
		if want := map[string]string{"Deployment": "apps/v1", "Service": "v1", "PersistentVolumeClaim": "v1"}[head.Kind]; head.APIVersion != want {
			t.Errorf("%s has the version %s", head.Kind, head.APIVersion)
		}
	}
	if len(kinds) > 0 {
		t.Fatalf("there are no documents of %v", kinds)
	}
	pod := deployment.Spec.Template
	for name, want := range deployment.Spec.Selector.MatchLabels {
		if pod.Labels[name] != want {
			t.Errorf("the deployment selects %s=%s, and its pods have %q", name, want, pod.Labels[name])
		}
	}
	for name, want := range service.Spec.Selector {
		if pod.Labels[name] != want {
			t.Errorf("the service selects %s=%s, and the pods have %q", name, want, pod.Labels[name])
		}
	}
	volumes := map[string]bool{}
	for _, v := range pod.Spec.Volumes {
		volumes[v.Name] = true
		if c := v.PersistentVolumeClaim; c != nil && c.ClaimName != claim.Name {
			t.Errorf("the volume %s claims %s, and the claim is %s", v.Name, c.ClaimName, claim.Name)
		}
	}
	if user := pod.Spec.SecurityContext; user == nil || user.RunAsNonRoot == nil || !*user.RunAsNonRoot {
		t.Error("the pod may run as root")
	}
	ports := map[string]bool{}
	for _, c := range pod.Spec.Containers {
		container(t, c, volumes, ports)
	}
	for _, p := range service.Spec.Ports {
		if p.TargetPort.Type != intstr.String || !ports[p.TargetPort.StrVal] {
			t.Errorf("the service leads to the port %s, which no container has", p.TargetPort.String())
		}
	}
}

// container checks one container and adds the names of its ports.
func container(t *testing.T, c core.Container, volumes, ports map[string]bool) {
	t.Helper()
	for _, p := range c.Ports {
		ports[p.Name] = true
	}
	for _, m := range c.VolumeMounts {
		if !volumes[m.Name] {
			t.Errorf("%s mounts %s, which is no volume", c.Name, m.Name)
		}
	}
	for name, probe := range map[string]*core.Probe{"startup": c.StartupProbe, "readiness": c.ReadinessProbe, "liveness": c.LivenessProbe} {
		if probe == nil || probe.HTTPGet == nil || !ports[probe.HTTPGet.Port.StrVal] {
			t.Errorf("%s has no probe of its %s, or of a port that it has not", c.Name, name)
		}
	}
	if c.Resources.Limits.Memory().IsZero() || c.Resources.Requests.Memory().Cmp(*c.Resources.Limits.Memory()) > 0 {
		t.Errorf("%s has no limit of memory, or asks for more than it may have", c.Name)
	}
	s := c.SecurityContext
	switch {
	case s == nil || s.AllowPrivilegeEscalation == nil || *s.AllowPrivilegeEscalation:
		t.Errorf("%s may gain rights", c.Name)
	case s.ReadOnlyRootFilesystem == nil || !*s.ReadOnlyRootFilesystem:
		t.Errorf("%s may write to its image", c.Name)
	case s.Capabilities == nil || !slices.Contains(s.Capabilities.Drop, "ALL"):
		t.Errorf("%s keeps capabilities", c.Name)
	}
}

// TestCompose reads the file with Compose's own loader, by its schema, and needs the password to be given.
func TestCompose(t *testing.T) {
	load := func(environment types.Mapping) (*types.Project, error) {
		return loader.LoadWithContext(context.Background(), types.ConfigDetails{
			WorkingDir:  "../../deploy",
			ConfigFiles: []types.ConfigFile{{Filename: "compose.yaml", Content: read(t, "compose.yaml")}},
			Environment: environment,
		}, func(o *loader.Options) { o.SetProjectName("liaison", true) })
	}
	project, err := load(types.Mapping{"NEO4J_PASSWORD": "x"})
	if err != nil {
		t.Fatal(err)
	}
	liaison := project.Services["liaison"]
	if _, found := project.Services["neo4j"]; !found || liaison.DependsOn["neo4j"].Condition != types.ServiceConditionHealthy || project.Services["neo4j"].HealthCheck == nil {
		t.Error("liaison does not wait for a healthy neo4j")
	}
	for _, p := range liaison.Ports {
		if p.HostIP != "127.0.0.1" {
			t.Errorf("the port %s is open to everybody", p.Published)
		}
	}
	if !liaison.ReadOnly || !slices.Contains(liaison.CapDrop, "ALL") {
		t.Error("liaison may write to its image, or keeps capabilities")
	}
	if _, err := os.Stat(filepath.Join(liaison.Build.Context, liaison.Build.Dockerfile)); err != nil {
		t.Error(err)
	}
	for name, s := range project.Services {
		if s.Image != "" && !strings.Contains(s.Image, ":") {
			t.Errorf("%s has an image without a version: %s", name, s.Image)
		}
	}
	if _, err := load(nil); err == nil || !strings.Contains(err.Error(), "NEO4J_PASSWORD") {
		t.Errorf("without a password: %v", err)
	}
}

// TestDockerfile parses the file as BuildKit does, with the warnings of its linter, and holds it to what it promises: named
// versions, a user that is not root, and no shell.
func TestDockerfile(t *testing.T) {
	file, err := parser.Parse(bytes.NewReader(read(t, "Dockerfile")))
	if err != nil {
		t.Fatal(err)
	}
	lint := linter.New(&linter.Config{Warn: func(rule, _, _, message string, where []parser.Range) { t.Errorf("%s: %s at %v", rule, message, where) }})
	stages, arguments, err := instructions.Parse(file.AST, lint)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range file.Warnings {
		t.Error(w.Short)
	}
	for _, a := range arguments {
		for _, pair := range a.Args {
			if pair.Value == nil || !strings.Contains(*pair.Value, ":") || strings.HasSuffix(*pair.Value, ":latest") {
				t.Errorf("%s names an image without a version", pair.Key)
			}
		}
	}
	user, entry := "", false
	for _, stage := range stages {
		for _, command := range stage.Commands {
			if _, found := command.(*instructions.AddCommand); found {
				t.Error("ADD may fetch and unpack what nobody checked: write COPY")
			}
		}
	}
	for _, command := range stages[len(stages)-1].Commands {
		switch c := command.(type) {
		case *instructions.UserCommand:
			user = c.User
		case *instructions.EntrypointCommand:
			entry = !c.PrependShell
		case *instructions.RunCommand:
			t.Error("the last stage has no shell to run with")
		}
	}
	if user == "" || user == "root" || user == "0" || !entry {
		t.Errorf("the image runs as %q, or by a shell", user)
	}
}

// TestUnit reads the unit of systemd; where systemd is here, it judges the unit itself.
func TestUnit(t *testing.T) {
	text := read(t, "liaison.service")
	sections, err := unit.DeserializeSections(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if len(sections) != 3 {
		t.Errorf("%d sections", len(sections))
	}
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Log("there is no systemd-analyze here: the unit's syntax alone is checked")
		return
	}
	copied := filepath.Join(t.TempDir(), "liaison.service")
	program, err := os.Executable() // the unit's own program need not be installed here
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(copied, bytes.ReplaceAll(text, []byte("/usr/local/bin/liaison"), []byte(program)), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(analyze, "verify", "--man=no", copied).CombinedOutput(); err != nil || len(out) > 0 {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
	// The exposure is from 0 to 10 in tenths; 3.0 is what systemd calls fit.
	if out, err := exec.Command(analyze, "security", "--offline=yes", "--threshold=30", copied).CombinedOutput(); err != nil {
		t.Errorf("systemd-analyze security: %v\n%s", err, out)
	}
}
