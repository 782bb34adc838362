package vocab

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

func load(t *testing.T, files ...string) *Vocabulary {
	t.Helper()
	var list []File
	for _, text := range files {
		list = append(list, File{Name: "user.yaml", Data: []byte(text)})
	}
	v, err := Load(list)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func formNamed(e *Entry, text string) *Form {
	i := slices.IndexFunc(e.Forms, func(f Form) bool { return f.Text == text })
	if i < 0 {
		return nil
	}
	return &e.Forms[i]
}

// A correction that doesn't speak of the guards of a name leaves them: an alias
// for Flux must not make every "flux" the project.
func TestCorrectionKeepsWhatItDoesNotState(t *testing.T) {
	before := load(t).Lookup("flux")
	after := load(t, "- name: Flux\n  aliases: [Fluxious]\n").Lookup("flux")
	if diff := cmp.Diff(before.Forms[0], after.Forms[0]); diff != "" {
		t.Error(diff)
	}
	if formNamed(after, "Fluxious") == nil || len(after.Forms) != len(before.Forms)+1 {
		t.Errorf("aliases %+v", after.Forms)
	}
	if after.Kind != before.Kind || after.Home != before.Home || !after.User {
		t.Errorf("%+v", after)
	}
}

// What has other capitals and is of another kind is another thing: it takes the place of what is
// built in, with none of its guards.
func TestNamesakeTakesThePlace(t *testing.T) {
	person := load(t, "- name: Jonas\n  kind: person\n").Lookup("jonas")
	if person.Name != "Jonas" || person.Forms[0].Ambiguous || person.Broader != nil {
		t.Errorf("%+v", person)
	}
	for _, same := range []string{"- name: JOnAS\n  kind: person\n", "- name: jonas\n  kind: person\n", "- name: Jonas\n  kind: project\n"} {
		if e := load(t, same).Lookup("jonas"); !e.Forms[0].Ambiguous || e.Broader == nil {
			t.Errorf("%s%+v", same, e)
		}
	}
}

// Cues are looked for in text in lower case, however they are written.
func TestCuesInAnyCase(t *testing.T) {
	form := load(t, "- name: Quorl\n  kind: project\n  ambiguous: true\n  cues: [Deploy]\n").Lookup("quorl").Forms[0]
	if !slices.Equal(form.Cues, []string{"deploy"}) {
		t.Errorf("%+v", form)
	}
}

// What it does state counts, also where it is the zero value.
func TestCorrectionStatesZeroValues(t *testing.T) {
	v := load(t, "- name: Flux\n  case: fold\n  ambiguous: false\n  cues: []\n", "- name: Service Mesh\n  topic: false\n  broader: []\n")
	if form := v.Lookup("flux").Forms[0]; form.Case != Any || form.Ambiguous || len(form.Cues) > 0 {
		t.Errorf("%+v", form)
	}
	if e := v.Lookup("servicemesh"); e.Topic || len(e.Broader) > 0 {
		t.Errorf("%+v", e)
	}
}

func TestAliasGoesToTheLastThatClaimsIt(t *testing.T) {
	v := load(t, "- name: Foobar\n  kind: project\n  aliases: [k8s]\n", "- name: Barfoo\n  kind: project\n  aliases: [k8s]\n")
	if e := v.Named("K8S"); e == nil || e.Name != "Barfoo" {
		t.Errorf("%+v", e)
	}
	if v.Hides("k8s") {
		t.Error("an alias that was taken over is hidden")
	}
}

// A name that is hidden must not be found by any other rule, nor may what was
// filed under it be lost.
func TestHide(t *testing.T) {
	v := load(t, "- name: Service Mesh\n  hide: true\n- name: Keynote Speech\n  hide: true\n")
	for _, key := range []string{"servicemesh", "servicemeshes", "keynotespeech"} {
		if !v.Hides(key) {
			t.Errorf("%s isn't hidden", key)
		}
	}
	if v.Hides("cilium") || v.Lookup("servicemesh") != nil || v.Lookup("istio") == nil {
		t.Error("hid too much or too little")
	}
	if slices.Contains(v.Topics("istio"), "servicemesh") {
		t.Error("filed under what is hidden")
	}
	if hidden := v.Hidden(); len(hidden) != 2 || hidden[0].Kind != kg.Concept || !hidden[0].User {
		t.Errorf("%+v", hidden)
	}
}

// A later file may show again what an earlier one hid.
func TestShowAgain(t *testing.T) {
	v := load(t, "- name: Istio\n  hide: true\n", "- name: Istio\n  aliases: [Istios]\n")
	if e := v.Lookup("istio"); e == nil || e.Kind != kg.Project || formNamed(e, "Istios") == nil {
		t.Errorf("%+v", e)
	}
	if v.Hides("istio") {
		t.Error("still hidden")
	}
}

// What is merged into another entry hands over its names and its place in the
// hierarchy.
func TestMerge(t *testing.T) {
	v := load(t, "- name: Mesh of Services\n  kind: concept\n  topic: true\n  aliases: [Service Mesh]\n- name: Service Mesh\n  hide: true\n")
	if e := v.Named("service mesh"); e == nil || e.Name != "Mesh of Services" {
		t.Errorf("%+v", e)
	}
	if v.Hides("servicemesh") {
		t.Error("the name that was handed over is hidden")
	}
	if !slices.Contains(v.Topics("istio"), "meshofservices") {
		t.Errorf("Istio is filed under %q", v.Topics("istio"))
	}
}

func TestFaults(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"unknown kind":     {"- name: A B\n  kind: projekt\n", []string{`user.yaml:2: entry "A B": unknown kind "projekt"; use one of project,`}},
		"no kind":          {"- name: Quite New\n", []string{`user.yaml:1: entry "Quite New": has no kind; use one of`}},
		"circle":           {"- name: Aa\n  kind: concept\n  broader: [Bb]\n- name: Bb\n  kind: concept\n  broader: [Aa]\n", []string{`entry "Bb": broader goes in a circle: Aa → Bb → Aa`}},
		"circle of one":    {"- name: Aa\n  kind: concept\n  broader: [Aa]\n", []string{`user.yaml:1: entry "Aa": broader goes in a circle: Aa → Aa`}},
		"duplicate alias":  {"- name: Aa\n  kind: concept\n  aliases: [Zz]\n- name: Bb\n  kind: concept\n  aliases: [zz]\n", []string{`user.yaml:4: entry "Bb": the form "zz" belongs to entry "Aa" too (user.yaml:1)`}},
		"another's name":   {"- name: Aa\n  kind: concept\n  aliases: [Cilium]\n", []string{`user.yaml:1: entry "Aa": the form "Cilium" belongs to entry "Cilium" too (`}},
		"twice":            {"- name: Aa\n  kind: concept\n- name: aa\n  kind: concept\n", []string{`user.yaml:3: entry "aa": stands here a second time; make one of it and of the entry in line 1`}},
		"field twice":      {"- name: Aa\n  kind: concept\n  kind: project\n", []string{`user.yaml:3: entry "Aa": the field "kind" stands here a second time`}},
		"no day":           {"- name: Quorlcon\n  kind: event\n  date: 2020-13-45\n- name: Quorlfest\n  kind: event\n  date: soon\n", []string{`user.yaml:3: entry "Quorlcon": the date "2020-13-45" is no day`, `user.yaml:6: entry "Quorlfest": the date "soon"`}},
		"unknown series":   {"- name: Quorlcon\n  kind: event\n  edition_of: Nada\n", []string{`user.yaml:1: entry "Quorlcon": edition_of "Nada" is no entry`}},
		"no series":        {"- name: Quorlcon\n  kind: event\n  edition_of: Istio\n", []string{`user.yaml:1: entry "Quorlcon": edition_of "Istio" is no event`}},
		"own series":       {"- name: Quorlcon\n  kind: event\n  edition_of: Quorlcon\n", []string{`user.yaml:1: entry "Quorlcon": edition_of "Quorlcon" goes in a circle`}},
		"circle of series": {"- name: Quorlcon\n  kind: event\n  edition_of: Quorlfest\n- name: Quorlfest\n  kind: event\n  edition_of: Quorlcon\n", []string{`user.yaml:1: entry "Quorlcon": edition_of`, `user.yaml:4: entry "Quorlfest": edition_of`}},
		"no place":         {"- name: Quorlcon\n  kind: event\n  place: Kubernetes\n", []string{`user.yaml:1: entry "Quorlcon": the place "Kubernetes" is none`}},
		"no event":         {"- name: Quorl\n  kind: project\n  edition_of: KubeCon\n  place: Paris\n  date: 2020-10-10\n", []string{`user.yaml:1: entry "Quorl": edition_of is for events`, `user.yaml:1: entry "Quorl": date is`, `user.yaml:1: entry "Quorl": place is`}},
		"unknown broader":  {"- name: Aa\n  kind: concept\n  broader: [Nowhere]\n", []string{`user.yaml:1: entry "Aa": broader "Nowhere" is no entry`}},
		"wrong type":       {"- name: Aa\n  kind: [concept]\n  aliases: b\n", []string{`user.yaml:2: entry "Aa": expected a text`, `user.yaml:3: entry "Aa": expected a list`}},
		"unknown field":    {"- name: Aa\n  kind: concept\n  alias: b\n", []string{`user.yaml:3: entry "Aa": unknown field "alias"; use name, hide, kind,`}},
		"unknown in alias": {"- name: Aa\n  kind: concept\n  aliases: [{form: B, home: y}]\n", []string{`user.yaml:3: entry "Aa": unknown field "home"; use form, case, ambiguous, everyday, cues or blockers`}},
		"no list":          {"name: Aa\n", []string{`user.yaml:1: expected a list of entries`}},
		"no mapping":       {"- Aa\n", []string{`user.yaml:1: expected an entry with name and kind`}},
		"no name":          {"- kind: concept\n", []string{`user.yaml:1: an entry needs a name`}},
		"no letter":        {"- name: '!!'\n  kind: concept\n", []string{`the form "!!" has no letter or digit`}},
		"two documents":    {"- name: Aa\n  kind: concept\n---\n- name: Bb\n", []string{`user.yaml:3: a second YAML document begins here`}},
		"no YAML":          {"- name: [\n", []string{`user.yaml:`}},
		"binary":           {"\x00\x01\x02\xff", []string{`user.yaml:1: `}},
		"no URL":           {"- name: Aa\n  kind: concept\n  home: example\n", []string{`user.yaml:3: entry "Aa": expected a URL`}},
		"too long a form":  {"- name: " + strings.Repeat("long", 20) + "\n  kind: concept\n", []string{`is longer than 63 letters`}},
		"control":          {"- name: \"A\\x1b[31mb\"\n  kind: concept\n", []string{`the form "A\x1b[31mb" has a control character`}},
		"endless name":     {"- name: " + strings.Repeat("x", 5000) + "\n  kind: frob\n", []string{`user.yaml:2: entry "` + strings.Repeat("x", 79) + `…": unknown kind`}},
		"a bomb":           {"- &a [x,x,x,x,x,x,x,x,x]\n- &b [*a,*a,*a,*a,*a,*a,*a,*a]\n- &c [*b,*b,*b,*b,*b,*b,*b,*b]\n- name: Aa\n  kind: concept\n  aliases: *c\n", []string{`user.yaml:6: entry "Aa": expected a list`}},
		"ambiguous, alone": {"- name: Aa\n  kind: concept\n  ambiguous: true\n", []string{`the form "Aa" is ambiguous and has no cues`}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v, err := Load([]File{{"user.yaml", []byte(c.text)}})
			if err == nil || v != nil {
				t.Fatalf("%v, %v", v, err)
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%v\nwant %s", err, want)
				}
			}
		})
	}
}

func TestReadFileRefuses(t *testing.T) {
	for path, want := range map[string]string{
		t.TempDir():       "is no file; name a file",
		"/dev/null":       "is no file; name a file",
		"testdata/absent": "can't be read: no such file or directory",
	} {
		if _, err := ReadFile(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("- name: A\n  kind: concept\n  aliases: [{form: b, case: strict, cues: [c]}]\n  broader: [D]\n  home: https://x.org\n"))
	f.Add([]byte("- &a {name: A}\n- *a\n- <<: *a\n"))
	f.Add([]byte("--- # empty\n...\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		entries, err := Parse("x.yaml", data)
		if err != nil && entries != nil {
			t.Error("an error and entries as well")
		}
		for i := range entries {
			e := &entries[i]
			if e.Name == "" || len(e.Forms) == 0 || e.Source.Line < 1 || e.Kind != "" && !e.Kind.Valid() {
				t.Errorf("%+v", e)
			}
		}
		if len(entries) > 0 {
			// Whatever a file says, loading it ends in a vocabulary or an error.
			_, _ = Load([]File{{"x.yaml", data}})
		}
	})
}

// BenchmarkFingerprint: every question asks for it.
func BenchmarkFingerprint(b *testing.B) {
	for b.Loop() {
		Fingerprint(nil)
	}
}

// Editions of a series that is hidden stand by themselves, and what was an event loses the fields of
// one: nothing that the user never wrote is a fault.
func TestEventsOfOthers(t *testing.T) {
	const edition = "KubeCon + CloudNativeCon China 2019"
	v := load(t, "- name: KubeCon\n  hide: true\n- name: "+edition+"\n  aliases: [Quorlcon 2019]\n")
	if e := v.Named(edition); e == nil || e.EditionOf != "" || e.Date == "" {
		t.Errorf("%+v", e)
	}
	v = load(t, "- name: "+edition+"\n  kind: concept\n")
	if e := v.Named(edition); e == nil || e.EditionOf != "" || e.Date != "" || e.Place != "" {
		t.Errorf("%+v", e)
	}
	load(t, "- name: Quorlcon\n  kind: event\n  place: Quorlville\n- name: Quorlcon 2020\n  kind: event\n  edition_of: Quorlcon\n  date: 2020-02-29\n  place: Paris\n")
}

func TestCompanyOfItsName(t *testing.T) {
	v := load(t, "- name: Quorlware\n  kind: product\n  company: true\n- name: Docker\n  company: false\n- name: GitLab\n  aliases: [Quitlab]\n")
	for name, want := range map[string]bool{"quorlware": true, "docker": false, "gitlab": true, "kubernetes": false} {
		if e := v.Lookup(name); e == nil || e.Company != want {
			t.Errorf("%s: want made by a company of its name %v, got %+v", name, want, e)
		}
	}
}
