package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// What the user's vocabulary hides must not come back by another rule: without
// its entry, Linkerd is still a word with a capital.
func TestHiddenNamesAreFoundByNoRule(t *testing.T) {
	user := vocab.File{Name: "user.yaml", Data: []byte("- name: Linkerd\n  hide: true\n- name: Zorblax Labs\n  hide: true\n- name: Seven Years of Zorblax\n  hide: true\n")}
	v, err := vocab.Load([]vocab.File{user})
	if err != nil {
		t.Fatal(err)
	}
	text := "We saw Linkerd beside Cilium, and Linkerd again.\n\nThen Zorblax Labs spoke, and Zorblax Labs was heard.\n\n" +
		"- \"Seven Years of Zorblax\" by Minna Moe, Example Corp\n- \"Eight Ways to Fold a Map\" by Jorin Abt, Example Corp\n"
	found := map[string]bool{}
	for _, term := range New(v, vocab.ReadWords()).Extract("a.md", markdown.New().Parse([]byte(text))).Terms {
		found[term.Key] = true
	}
	if found["linkerd"] || found["zorblaxlabs"] || found["sevenyearsofzorblax"] || !found["cilium"] || !found["eightwaystofoldamap"] || !found["minnamoe"] {
		t.Errorf("found %v", found)
	}
}
