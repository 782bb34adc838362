package findings

import (
	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// namesEmployer reports whether a candidate is where somebody works by the line that they stand in.
func namesEmployer(c *naming.Candidate) bool {
	return c.Rule == naming.SpeakersCompany && c.Kind == kg.Organization
}
