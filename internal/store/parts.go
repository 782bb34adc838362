package store

import (
	"strings"

	"notes/pkg/kg"
)

// longestWhole is how many spaces a name has at most of which the parts are sought.
const longestWhole = 12

// parts pairs each term with those that its name begins or ends with, where the note
// names these too: Azure Logic Apps with Azure. Such a pair counts like a term and its topic.
func (s *spotter) parts() {
	spelled := map[string]int32{}
	for i, t := range s.terms {
		for _, form := range t.forms {
			spelled[kg.Fold(form.Text)] = int32(i)
		}
	}
	for i, t := range s.terms {
		s.scope++
		if of := &s.f.Terms[i]; of.Known && len(t.forms) > 0 {
			s.partsOf(int32(i), of.Name, spelled)
		}
		for _, form := range t.forms {
			s.partsOf(int32(i), form.Text, spelled)
		}
	}
}

// partsOf pairs a term with those that one of its names begins or ends with, each once
// in a scope.
func (s *spotter) partsOf(term int32, name string, spelled map[string]int32) {
	if strings.Count(name, " ") > longestWhole {
		return
	}
	for at := range len(name) {
		if name[at] != ' ' {
			continue
		}
		for _, part := range [...]string{name[:at], name[at+1:]} {
			if other, ok := spelled[kg.Fold(part)]; ok && s.seen[other] != s.scope {
				s.seen[other] = s.scope
				s.table.bump(term, other, filed)
			}
		}
	}
}
