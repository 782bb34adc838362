package cli

import (
	"fmt"
	"strings"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
)

// sayAlso tells which others the notes call by a name that was asked for.
func (t *terminal) sayAlso(cfg config.Config, name string, also []string) {
	if len(also) > 0 {
		t.remark(cfg, "%q is also a name of %s", name, strings.Join(also, ", "))
	}
}

// unclaimedShown is how many notes are named that may mean a person.
const unclaimedShown = 3

// sayUnclaimed tells which notes have the given name of a person alone, by which she isn't
// found there, and how she is.
func (t *terminal) sayUnclaimed(cfg config.Config, page kg.Page) {
	n := len(page.Unclaimed)
	if n == 0 {
		return
	}
	listed := strings.Join(page.Unclaimed[:min(n, unclaimedShown)], ", ")
	if n > unclaimedShown {
		listed += fmt.Sprintf(" and %d more", n-unclaimedShown)
	}
	command := render.Command([]string{"vocab", "alias", page.Entity.Name, page.Given})
	t.remark(cfg, "%q stands alone in %s; if that is %s, `%s` counts it", page.Given, listed, page.Entity.Name, command)
}
