package extract

import (
	"strings"

	"notes/pkg/kg"
)

// trigger is a phrase between two names that states a relation of the first
// to the second, or of the second to the first if reversed.
type trigger struct {
	phrase   string
	relation kg.RelationType
	reversed bool
}

// triggers are tried in order: longer phrases before those they contain. Verbs
// stand in the forms that notes use.
var triggers = []trigger{
	{"is introduced by", kg.Introduces, true}, {"introduced by", kg.Introduces, true}, {"announced by", kg.Introduces, true},
	{"released by", kg.Introduces, true}, {"launched by", kg.Introduces, true}, {"created by", kg.Introduces, true},
	{"developed by", kg.Introduces, true}, {"open sourced by", kg.Introduces, true}, {"donated by", kg.Introduces, true},
	{"built by", kg.Introduces, true}, {"started by", kg.Introduces, true}, {"maintained by", kg.WorksOn, true},
	{"introduced", kg.Introduces, false}, {"introduces", kg.Introduces, false}, {"introducing", kg.Introduces, false},
	{"introduce", kg.Introduces, false}, {"announced", kg.Introduces, false}, {"announces", kg.Introduces, false},
	{"announce", kg.Introduces, false}, {"launched", kg.Introduces, false}, {"launches", kg.Introduces, false},
	{"released", kg.Introduces, false}, {"releases", kg.Introduces, false}, {"unveiled", kg.Introduces, false},
	{"open-sourced", kg.Introduces, false}, {"open sourced", kg.Introduces, false}, {"donated", kg.Introduces, false},
	{"created", kg.Introduces, false}, {"developed", kg.Introduces, false},

	{"compared to", kg.ComparedWith, false}, {"compared with", kg.ComparedWith, false}, {"versus", kg.ComparedWith, false},
	{"vs.", kg.ComparedWith, false}, {"vs", kg.ComparedWith, false}, {"alternative to", kg.ComparedWith, false},
	{"alternatives to", kg.ComparedWith, false}, {"instead of", kg.ComparedWith, false}, {"rather than", kg.ComparedWith, false},
	{"similar to", kg.ComparedWith, false}, {"response to", kg.ComparedWith, false}, {"answer to", kg.ComparedWith, false},
	{"replacement for", kg.ComparedWith, false}, {"replaces", kg.ComparedWith, false}, {"replaced", kg.ComparedWith, false},
	{"replace", kg.ComparedWith, false}, {"replacing", kg.ComparedWith, false}, {"competes with", kg.ComparedWith, false},
	{"unlike", kg.ComparedWith, false}, {"faster than", kg.ComparedWith, false}, {"better than", kg.ComparedWith, false},
	{"more than", kg.ComparedWith, false}, {"is the new", kg.ComparedWith, false}, {"over to", kg.ComparedWith, false},
	{"migrated from", kg.ComparedWith, false}, {"moved from", kg.ComparedWith, false}, {"successor of", kg.ComparedWith, false}, {"successor to", kg.ComparedWith, false},

	{"is used by", kg.Uses, true}, {"are used by", kg.Uses, true}, {"used by", kg.Uses, true}, {"adopted by", kg.Uses, true}, {"used in", kg.Uses, true},
	{"used at", kg.Uses, true}, {"is using", kg.Uses, false}, {"are using", kg.Uses, false}, {"uses", kg.Uses, false}, {"using", kg.Uses, false},
	{"used", kg.Uses, false}, {"use", kg.Uses, false}, {"based on", kg.Uses, false}, {"built on top of", kg.Uses, false},
	{"built on", kg.Uses, false}, {"builds on", kg.Uses, false}, {"built with", kg.Uses, false}, {"powered by", kg.Uses, false},
	{"written in", kg.Uses, false}, {"implemented in", kg.Uses, false}, {"relies on", kg.Uses, false}, {"rely on", kg.Uses, false},
	{"leverages", kg.Uses, false}, {"leveraging", kg.Uses, false}, {"adopted", kg.Uses, false}, {"migrated to", kg.Uses, false},
	{"moved to", kg.Uses, false}, {"switched to", kg.Uses, false}, {"chose", kg.Uses, false}, {"runs", kg.Uses, false}, {"experimenting with", kg.Uses, false},

	{"only works on", kg.Requires, false}, {"only work on", kg.Requires, false}, {"works only on", kg.Requires, false},
	{"requires", kg.Requires, false}, {"require", kg.Requires, false}, {"needs", kg.Requires, false}, {"depends on", kg.Requires, false},
	{"is supported by", kg.Supports, true}, {"supported by", kg.Supports, true}, {"supports", kg.Supports, false}, {"support for", kg.Supports, false}, {"support", kg.Supports, false},
	{"runs on top of", kg.Supports, false}, {"runs on", kg.Supports, false}, {"run on", kg.Supports, false}, {"running on", kg.Supports, false},
	{"runs in", kg.Supports, false}, {"works with", kg.Supports, false}, {"work with", kg.Supports, false}, {"integrates with", kg.Supports, false},
	{"integrated with", kg.Supports, false}, {"compatible with", kg.Supports, false}, {"works on", kg.Supports, false}, {"work on", kg.Supports, false}, {"implements", kg.Supports, false},

	{"part of", kg.PartOf, false}, {"component of", kg.PartOf, false}, {"on top of", kg.PartOf, false}, {"plugin for", kg.PartOf, false},
	{"plug-in for", kg.PartOf, false}, {"extension for", kg.PartOf, false}, {"extension of", kg.PartOf, false}, {"module of", kg.PartOf, false},
	{"subproject of", kg.PartOf, false}, {"belongs to", kg.PartOf, false}, {"joined", kg.PartOf, false}, {"joins", kg.PartOf, false},
	{"operator for", kg.PartOf, false}, {"controller for", kg.PartOf, false}, {"feature of", kg.PartOf, false},
	{"includes", kg.PartOf, true}, {"contains", kg.PartOf, true}, {"consists of", kg.PartOf, true}, {"bundles", kg.PartOf, true}, {"including", kg.PartOf, true},

	{"such as", kg.IsA, true}, {"is a kind of", kg.IsA, false}, {"is an implementation of", kg.IsA, false}, {"implementation of", kg.IsA, false},
	{"is another", kg.IsA, false}, {"is a", kg.IsA, false}, {"is an", kg.IsA, false}, {"and other", kg.IsA, false}, {"or other", kg.IsA, false}, {"are a", kg.IsA, false},

	{"works at", kg.WorksAt, false}, {"working at", kg.WorksAt, false}, {"works for", kg.WorksAt, false}, {"joined from", kg.WorksAt, false}, {"from the", kg.WorksAt, false},
	{"maintainer of", kg.WorksOn, false}, {"maintainers of", kg.WorksOn, false}, {"maintains", kg.WorksOn, false}, {"co-founder of", kg.WorksOn, false},
	{"founder of", kg.WorksOn, false}, {"creator of", kg.WorksOn, false}, {"author of", kg.WorksOn, false}, {"contributor to", kg.WorksOn, false},
	{"contributes to", kg.WorksOn, false}, {"lead of", kg.WorksOn, false}, {"stewards for", kg.WorksOn, false},
	{"presents", kg.Presents, false}, {"presented", kg.Presents, false}, {"talked about", kg.Presents, false}, {"talks about", kg.Presents, false},
	{"spoke about", kg.Presents, false}, {"showed", kg.Presents, false}, {"shows", kg.Presents, false}, {"demoed", kg.Presents, false},
	{"presented by", kg.Presents, true}, {"talk by", kg.Presents, true},

	{"located in", kg.LocatedIn, false}, {"held in", kg.LocatedIn, false}, {"held at", kg.LocatedIn, false}, {"takes place in", kg.LocatedIn, false}, {"took place in", kg.LocatedIn, false},
}

// maxGap bounds the length of what may stand between two names that a phrase
// joins, in bytes.
const maxGap = 90

// maxLoose bounds the words between two names besides the trigger.
const maxLoose = 9

// triggersByWord finds the triggers by their first word.
var triggersByWord = func() map[string][]*trigger {
	byWord := make(map[string][]*trigger, len(triggers))
	for i := range triggers {
		first, _, _ := strings.Cut(triggers[i].phrase, " ")
		byWord[first] = append(byWord[first], &triggers[i])
	}
	return byWord
}()

// triggerIn returns the first trigger that a gap between two names holds, the
// longest of those, and whether the gap denies it.
func triggerIn(gap string) (found *trigger, denied bool) {
	if len(gap) > maxGap || strings.Count(gap, " ") > maxLoose+3 {
		return nil, false
	}
	for at := 0; at < len(gap) && found == nil; {
		end := at
		for end < len(gap) && (isLower(gap[end]) || gap[end] == '-' || gap[end] == '.' && strings.HasPrefix(gap[at:], "vs.")) {
			end++
		}
		for _, t := range triggersByWord[gap[at:end]] {
			rest := gap[at:]
			if strings.HasPrefix(rest, t.phrase) && !letterAt(rest, len(t.phrase), len(rest)) && (found == nil || len(t.phrase) > len(found.phrase)) {
				found = t
			}
		}
		at = end + 1
	}
	return found, found != nil && negated(gap)
}

// negated reports whether a gap between two names denies what it states.
func negated(gap string) bool {
	for _, word := range strings.FieldsFunc(gap, func(c rune) bool { return c == ' ' || c == ',' }) {
		switch word {
		case "not", "never", "without", "cannot", "nor", "neither":
			return true
		}
		if strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t") {
			return true
		}
	}
	return strings.Contains(gap, "no longer")
}

// listGap reports whether a gap only goes on a list: a comma, and, or.
func listGap(gap string) bool {
	switch strings.TrimSpace(gap) {
	case ",", "and", "or", "&", ", and", ", or", "/", "+", ", &", "and the", ", the", "or the", "as well as", ", as well as":
		return true
	}
	return false
}
