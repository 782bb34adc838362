package cli

import (
	"strings"

	"notes/internal/config"
)

// sayAlso tells which others the notes call by a name that was asked for.
func (t *terminal) sayAlso(cfg config.Config, name string, also []string) {
	if len(also) > 0 {
		t.remark(cfg, "%q is also a name of %s", name, strings.Join(also, ", "))
	}
}
