package naming

import "testing"

func TestOnlyVersion(t *testing.T) {
	for text, want := range map[string]bool{
		"v3.6.14": true, "3.6.14": true, "V2.0": true, "v1beta1": true, "v2alpha1": true, "2.1.0-rc.1": true, "v2": false, "V8": false, "802.11": false,
		"v": false, "": false, "3D": false, "v0": false, "Vue3": false, "beta": false,
	} {
		if got := onlyVersion(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
