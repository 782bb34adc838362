package company

import "testing"

// TestWithoutForm takes legal forms off names, and leaves what is no form or all of the name.
func TestWithoutForm(t *testing.T) {
	for name, want := range map[string]string{
		"Acme": "Acme", "Acme Inc.": "Acme", "Acme, Inc": "Acme", "Acme Limited": "Acme", "Acme Pty Ltd": "Acme", "Acme Co., Ltd.": "Acme", "Acme B.V.": "Acme",
		"Acme S.A.": "Acme", "Acme S.p.A.": "Acme", "Acme Corporation": "Acme", "Acme GmbH & Co. KG": "Acme", "Acme Labs": "Acme Labs", "Limited": "Limited", "Inc. Acme": "Inc. Acme", "": "",
	} {
		if got := WithoutForm(name); got != want {
			t.Errorf("%q without its form is %q, want %q", name, got, want)
		}
	}
}

// TestTells asks of words whether they tell that a name is that of a company.
func TestTells(t *testing.T) {
	for word, want := range map[string]bool{"Ltd": true, "B.V.": true, "GMBH": true, "Corporation": false, "AB": false, "Labs": false, "": false} {
		if Tells(word) != want {
			t.Errorf("%q tells of a company: %v", word, !want)
		}
	}
}
