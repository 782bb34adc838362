package query

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

func TestFind(t *testing.T) {
	v := notebook{"a.md": "[Argo CD] with [Flux] on [Kubernetes]. | [GPU] slices for [Service Mesh]. | [Policies] and [lowly]."}.view(t)
	for query, want := range map[string]string{
		"argo-cd": "Argo CD", "ARGO CD": "Argo CD", "argocd": "Argo CD", "k8s": "Kubernetes", "gpus": "GPU", "service meshes": "Service Mesh", "policy": "Policies",
	} {
		answer, err := v.Related(context.Background(), query, kg.RelatedOptions{})
		if err != nil || answer.Entity.Name != want || answer.Query != query {
			t.Errorf("%q: %q, %v; want %q", query, answer.Entity.Name, err, want)
		}
	}
}

// TestFindNothing: nothing is called by no letter, also where something is called S or ES.
func TestFindNothing(t *testing.T) {
	v := notebook{"a.md": "[S] and [ES] on [Kubernetes]."}.view(t)
	for _, query := range []string{"", " ", "!!!", "—"} {
		var missing *kg.NotFoundError
		if _, err := v.Related(context.Background(), query, kg.RelatedOptions{}); !errors.As(err, &missing) {
			t.Errorf("%q: %v", query, err)
		}
	}
}

// TestAmbiguous asks for a name that two entities have as an alias.
func TestAmbiguous(t *testing.T) {
	v := notebook{"a.md": "[Argo CD] with [Flux]"}.view(t)
	_, err := v.Related(context.Background(), "argo", kg.RelatedOptions{})
	var ambiguous *kg.AmbiguousError
	if !errors.As(err, &ambiguous) || len(ambiguous.Entities) != 2 || ambiguous.Error() != `"argo" fits Argo CD (project) and Flux (project); name one of them` {
		t.Errorf("%v", err)
	}
}

// TestNotFound checks that misspelt names lead to the right ones, and that
// names which are no entities don't.
func TestNotFound(t *testing.T) {
	v := notebook{"a.md": "[Kubernetes] and [Kubeflow] and [Istio] and [lowly] and [X観測性]"}.view(t)
	for query, want := range map[string][]string{
		"kubernets": {"Kubernetes"}, "itsio": {"Istio"}, "istoi": {"Istio"}, "isto": {"Istio"}, "kube": {"Kubeflow", "Kubernetes"}, "lowly": nil, "xsto": nil, "": nil, "qqqqqq": nil,
	} {
		_, err := v.Related(context.Background(), query, kg.RelatedOptions{})
		var missing *kg.NotFoundError
		if !errors.As(err, &missing) || missing.Name != query {
			t.Errorf("%q: %v", query, err)
			continue
		}
		slices.Sort(missing.Nearest)
		if diff := cmp.Diff(want, missing.Nearest); diff != "" {
			t.Errorf("%q: %s", query, diff)
		}
	}
}

// TestShort asks by the first or the last words of a name, which are an answer
// if one entity has them and no talk.
func TestShort(t *testing.T) {
	v := notebook{"a.md": "[Cloud Map] and [Service Mesh] with [Service Fabric], [Wire-Guard Tools], [Why Bother?]."}.view(t)
	for query, want := range map[string]string{
		"map": "Cloud Map", "cloud": "Cloud Map", "Wire guard": "Wire-Guard Tools", "guard tools": "Wire-Guard Tools",
		"service": "", "loud map": "", "clo": "", "ma": "", "guard": "", "bother": "", "why bother": "Why Bother?",
	} {
		answer, err := v.Related(context.Background(), query, kg.RelatedOptions{})
		if missing := (*kg.NotFoundError)(nil); want == "" && !errors.As(err, &missing) || want != "" && (err != nil || answer.Entity.Name != want) {
			t.Errorf("%q: %q, %v; want %q", query, answer.Entity.Name, err, want)
		}
	}
}

// TestJoined has an acronym and its long form as one entity, wherever they
// stand, but never two names that the vocabulary tells apart.
func TestJoined(t *testing.T) {
	v := notebook{
		"a.md": "[MIG] means [Multi Instance GPU] {same}",
		"b.md": "[Multi Instance GPU] needs [Ampere]",
		"c.md": "[MIG] with [Hopper]",
		"d.md": "[Istio] means [Cilium] {same}",
	}.view(t)
	answer, err := v.Related(context.Background(), "multi-instance gpu", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	e := answer.Entity
	if e.Name != "MIG" || !slices.Contains(e.Aliases, "Multi Instance GPU") || e.Notes != 3 || e.Mentions != 4 {
		t.Errorf("entity %+v", e)
	}
	if diff := cmp.Diff([]string{"Ampere", "Hopper"}, related(t, v, "mig")); diff != "" {
		t.Error(diff)
	}
	if got := related(t, v, "istio"); !slices.Contains(got, "Cilium") {
		t.Errorf("istio is related to %q", got)
	}
	entities, err := v.Entities(context.Background(), "")
	if err != nil || len(entities) != 5 {
		t.Errorf("%d entities: %+v, %v", len(entities), entities, err)
	}
}

// TestManyJoined joins more names than may be one: each is in one entity, the same from
// whichever of them one asks, and none gets lost.
func TestManyJoined(t *testing.T) {
	nb, names := notebook{}, []string{"ABC"}
	for i := range 2 * mostJoined {
		name := fmt.Sprintf("Basic Cache %03d", i)
		names = append(names, name)
		nb[fmt.Sprintf("%03d.md", i)] = fmt.Sprintf("[%s] means [ABC] {same}", name)
	}
	entities, err := nb.view(t).Entities(context.Background(), "")
	if err != nil {
		t.Fatal(err)
	}
	mentions := 0
	for i := range entities {
		mentions += entities[i].Mentions
	}
	if want := 4 * mostJoined; mentions != want {
		t.Errorf("the entities have %d mentions of %d", mentions, want)
	}
	whole := func(name string) kg.Entity {
		answer, err := nb.view(t).Related(context.Background(), name, kg.RelatedOptions{})
		if err != nil {
			t.Fatal(err)
		}
		return answer.Entity
	}
	for _, name := range []string{names[0], names[1], names[mostJoined-1], names[mostJoined], names[len(names)-1]} {
		e := whole(name)
		at := slices.IndexFunc(entities, func(o kg.Entity) bool { return o.ID == e.ID })
		if at < 0 {
			t.Errorf("%q is of %q, which is in no list", name, e.Name)
			continue
		}
		if diff := cmp.Diff(entities[at], e); diff != "" {
			t.Errorf("asked by %q:\n%s", name, diff)
		}
		if !slices.Contains(append(e.Aliases, e.Name), name) {
			t.Errorf("%q is in %q, which isn't called so", name, e.Name)
		}
	}
}

func TestAccepted(t *testing.T) {
	for _, test := range []struct {
		name string
		sums kg.Sums
		want bool
	}{
		{"nowhere named", kg.Sums{Known: true}, false},
		{"in the vocabulary", kg.Sums{Known: true, Notes: 1}, true},
		{"one note is sure", kg.Sums{Notes: 1, Sure: 1}, true},
		{"one note suspects", kg.Sums{Notes: 1, Shape: kg.Shape{Inner: 3}}, false},
		{"two notes suspect", kg.Sums{Notes: 2, Shape: kg.Shape{Inner: 2, Lower: 1}}, true},
		{"as often in lower case", kg.Sums{Notes: 2, Shape: kg.Shape{Inner: 2, Lower: 2}}, false},
	} {
		if got := accepted(test.sums); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestEntitiesPattern(t *testing.T) {
	v := notebook{"a.md": "[Argo CD] [Argo CD] [Kubernetes] [Kubeflow] [C++] [What?]"}.view(t)
	for pattern, want := range map[string]string{
		"": "Argo CD C++ Kubeflow Kubernetes What?", "KUBE": "Kubeflow Kubernetes", "kube*": "Kubeflow Kubernetes", "kubef???": "Kubeflow",
		"argo-cd": "Argo CD", "k8": "Kubernetes", "*[*": "", "++": "C++", "nothing": "",
	} {
		list, err := v.Entities(context.Background(), pattern)
		var names []string
		for _, e := range list {
			names = append(names, e.Name)
		}
		if got := strings.Join(names, " "); err != nil || got != want {
			t.Errorf("%q: %q, %v; want %q", pattern, got, err, want)
		}
	}
}

func TestCompletions(t *testing.T) {
	v := notebook{"a.md": "[Argo CD] and [Kubernetes] and [lowly] for [GitOps]"}.view(t)
	for _, test := range []struct {
		prefix string
		topics bool
		want   []string
	}{
		{"arg", false, []string{"Argo CD"}},
		{"K8", false, []string{"K8s"}}, // not what doesn't begin so
		{"ku", false, []string{"Kubernetes"}},
		{"", false, []string{"Argo CD", "GitOps", "Kubernetes"}},
		{"", true, []string{"GitOps"}},
		{"low", false, []string{}},
	} {
		got, err := v.Completions(context.Background(), test.prefix, test.topics)
		if diff := cmp.Diff(test.want, got); err != nil || diff != "" {
			t.Errorf("%q: %v %s", test.prefix, err, diff)
		}
	}
}

// FuzzEdits compares the distance with one computed by the textbook recursion.
func FuzzEdits(f *testing.F) {
	f.Add("kitten", "sitting")
	f.Add("", "abc")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := []rune(a), []rune(b)
		if len(x) > 7 || len(y) > 7 {
			return
		}
		want := slow(x, y)
		if got := edits(x, y); got != want && (want <= tooFar || got <= tooFar) {
			t.Errorf("%q to %q: %d, want %d", a, b, got, want)
		}
	})
}

func slow(a, b []rune) int {
	switch {
	case len(a) == 0 || len(b) == 0:
		return len(a) + len(b)
	case a[0] == b[0]:
		return slow(a[1:], b[1:])
	}
	best := min(slow(a[1:], b), slow(a, b[1:]), slow(a[1:], b[1:]))
	if len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] {
		best = min(best, slow(a[2:], b[2:]))
	}
	return 1 + best
}

func TestEdits(t *testing.T) {
	for pair, want := range map[[2]string]int{
		{"ebfp", "ebpf"}: 1, {"cilium", "cilium"}: 0, {"", "abc"}: 3, {"istio", "isto"}: 1, {"kube", "cube"}: 1, {"abcd", "badc"}: 2, {"ca", "abc"}: 3,
	} {
		if got := edits([]rune(pair[0]), []rune(pair[1])); got != want {
			t.Errorf("%q to %q: %d edits, want %d", pair[0], pair[1], got, want)
		}
	}
}

// asked counts how often names are looked up in full.
type asked struct {
	Source
	times map[string]int
}

func (a *asked) Named(name string) iter.Seq[kg.TermID] {
	a.times[name]++
	return a.Source.Named(name)
}

// TestNameIsReadOnce looks a name up once for who answers and who else is called so.
func TestNameIsReadOnce(t *testing.T) {
	v := notebook{"a.md": "[Argo CD] and [Argo] and [Flux] | [Argo] with [Argo CD]"}.view(t)
	source := &asked{v.src, map[string]int{}}
	v.src = source
	if _, err := v.Related(t.Context(), "argo", kg.RelatedOptions{}); err != nil || source.times["argo"] != 1 {
		t.Errorf("related: %d times, %v", source.times["argo"], err)
	}
	clear(source.times)
	if _, err := v.Mentions(t.Context(), "argo", 0); err != nil || source.times["argo"] != 1 {
		t.Errorf("mentions: %d times, %v", source.times["argo"], err)
	}
}

// TestWrittenAliases: of the other names those are told that the notes write.
func TestWrittenAliases(t *testing.T) {
	v := notebook{"a.md": "[Kubernetes] runs [Argo-CD] and [Argo CD]\n[Kuber] is [Kubernetes] {same}"}.view(t)
	list, err := v.Entities(context.Background(), "kubernetes")
	if err != nil || len(list) != 1 {
		t.Fatalf("%+v, %v", list, err)
	}
	if e := list[0]; !slices.Equal(e.Aliases, []string{"K8s", "Kuber"}) || !slices.Equal(e.Written, []string{"Kuber"}) {
		t.Errorf("of %q the notes write %q", e.Aliases, e.Written)
	}
}
