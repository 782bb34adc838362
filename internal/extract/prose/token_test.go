package prose

import "testing"

func TestTokenEnd(t *testing.T) {
	for _, c := range []struct {
		text string
		want string
	}{
		{"eyJhbGciOiJFUzI1NiJ9.eyJsb2FmIjoicnllIn0.Qm9-x3LkW0_vT7uZ2pRd, then", "eyJhbGciOiJFUzI1NiJ9.eyJsb2FmIjoicnllIn0.Qm9-x3LkW0_vT7uZ2pRd"},
		{"9f3c1a7be04d52f86ac1 is the commit", "9f3c1a7be04d52f86ac1"},
		{"5d41e7c2-9b0a-4f6e-8c31-a27f3e9d10b4", "5d41e7c2-9b0a-4f6e-8c31-a27f3e9d10b4"},
		{"K7uQ/3xZp8W9rT2b+Lm0vY4c==", "K7uQ/3xZp8W9rT2b+Lm0vY4c=="},
		{"CrustFlowControllerOven-x7k2m9q4", ""},
		{"TestSomethingVeryLongHappens", ""},
		{"TestSomethingVeryLongHappensIn2Of3Cases", ""},
		{"kubernetes.io/names", ""},
		{"v1.28.10+rke2r1-build20310514-x86-64-k8s", ""},
		{"L2/L3/L4/L7/IPv4/IPv6/K8s/S3/EC2", ""},
		{"K3s1v2b4", ""},
		{"Sha256Of4Loaves2Go", ""},
	} {
		if got := c.text[:tokenEnd(c.text, 0, len(c.text))]; got != c.want {
			t.Errorf("token of %q: %q, want %q", c.text, got, c.want)
		}
	}
}
