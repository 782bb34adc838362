package vocab

import "testing"

func TestShortForm(t *testing.T) {
	for text, want := range map[string]string{
		"Kubernetes operator":  "k8s operator",
		"Certified Kubernetes": "Certified k8s",
		"GitHub Actions":       "GH Actions",
		"Kubernetes":           "", // k8s is a form of its own
		"GitHubs Graph":        "",
		"Argo CD":              "",
	} {
		if got, ok := shortForm(text); ok != (want != "") || ok && got != want {
			t.Errorf("shortForm(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

// What is written short means what the long form means, in the plural too, and nothing
// where the vocabulary has another meaning for it.
func TestShortFormsAreFound(t *testing.T) {
	v := load(t, "- name: Kubernetes Quorl\n  kind: concept\n- name: Kubernetes Zorb\n  kind: project\n- name: K8s Zorb\n  kind: event\n- name: Kubernetes Plim\n  kind: project\n  case: strict\n")
	for text, want := range map[string]string{
		"k8s quorl": "Kubernetes Quorl", "K8s Quorls": "Kubernetes Quorl", "k8s zorb": "K8s Zorb", "k8s Plim": "",
	} {
		got := ""
		for _, m := range v.At(text, 0, nil) {
			for _, n := range m.Senses {
				got = v.Sense(n).Entry.Name
			}
		}
		if got != want && !(want == "" && got == "Kubernetes") {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
