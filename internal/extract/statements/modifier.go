package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/pkg/kg"
)

// What nobody has one of, "a monitoring", "a serverless", says behind an article only of what sort the noun
// behind it is: who calls something a monitoring tool, a chaos engineering platform or a DevOps culture
// doesn't say that it is monitoring, chaos engineering or DevOps. Of a service mesh tool there is as well a
// service mesh.

// modifies reports whether the name of an idea can only go with a noun that says what is meant, and names
// no class by itself.
func (r *Reader) modifies(f *findings.Found) bool {
	if r.kind(f.Term) != kg.Concept {
		return false
	}
	name, written := lastWord(r.b.Result.Terms[f.Term].Name), r.text(f.Words.To-1)
	if manners[written] && written != name {
		return true
	}
	if hasEnding(name, uncounted) && !severalOf[name] {
		return true
	}
	behind := r.plain(f.Words.To)
	sorted := behind != "" && r.gap(f.Words.To) == " " && classNouns[behind] || classNouns[written] && written != name
	return sorted && hasEnding(name, abstract)
}

// lastWord returns the last word of a name in lower case.
func lastWord(name string) string {
	name = strings.ToLower(name)
	return name[strings.LastIndexAny(name, " -")+1:]
}

func hasEnding(word string, endings []string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

var (
	// uncounted end words for what is done, for manners and qualities, that have no plural.
	uncounted = []string{"ing", "ability", "ops", "less", "source"}
	// abstract end those that may have one, and that before a noun for a class say what it is for.
	abstract = []string{"tion", "sion", "ment", "ity", "ance", "ence", "ism", "ics"}
	// severalOf end as the uncounted do, and are classes all the same.
	severalOf = map[string]bool{
		"string": true, "ring": true, "thing": true, "building": true, "offering": true, "setting": true, "meeting": true, "listing": true,
		"vulnerability": true, "capability": true, "resource": true, "datasource": true,
	}
	// manners are nouns for how people think and work.
	manners = map[string]bool{"culture": true, "mindset": true, "movement": true, "practice": true, "practices": true, "principles": true}
)
