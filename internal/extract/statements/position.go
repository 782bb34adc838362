package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
)

// position reports whether a gap between somebody and an organization, in small letters, says as a
// clause or in brackets which job they have there: "Ada Blorf is a senior engineer at Acme", "the CEO
// of Acme", "(data scientists at Acme". What they were is not what they are.
func (r *Reader) position(gap string) bool {
	rest, bracketed := strings.CutPrefix(gap, " (")
	words := strings.Fields(withoutTeam(rest))
	if len(words) < 2 || strings.ContainsAny(rest, ",;:.\"“”'’()?!") {
		return false
	}
	last := len(words) - 1
	job := words[:last]
	if !leadsToEmployer(words[last], job[last-1]) {
		return false
	}
	if !bracketed {
		job = afterBeing(job)
	}
	role := false
	for _, word := range job {
		if naming.FormerWords[word] || denies(word) || prose.Relatives[word] || prose.Prepositions[word] && !ofRole[word] {
			return false
		}
		role = role || r.b.Namer.Lists.Role(strings.TrimSuffix(word, "s"))
	}
	return role
}

// withoutTeam returns what is said of somebody's job without the team that they do it in: "an SRE on the
// core team at".
func withoutTeam(gap string) string {
	for _, lead := range []string{" on the ", " in the "} {
		before, rest, found := strings.Cut(gap, lead)
		team, after, ends := strings.Cut(rest, " team")
		if found && ends && strings.Count(team, " ") < maxTeam {
			return before + after
		}
	}
	return gap
}

// maxTeam bounds how many words say which team it is.
const maxTeam = 4

// afterBeing returns the words behind those that say somebody is or works as something, or behind the
// article of an apposition; nil if the words begin with none of that.
func afterBeing(words []string) []string {
	switch {
	case words[0] == "the":
		return words[1:]
	case words[0] == "works" && len(words) > 1 && words[1] == "as":
		return words[2:]
	case words[0] != "is" && words[0] != "are":
		return nil
	}
	for words = words[1:]; len(words) > 1 && (words[0] == "working" || words[0] == "as" || prose.Adverbs[words[0]] && !denies(words[0])); {
		words = words[1:]
	}
	return words
}

// leadsToEmployer reports whether a preposition right behind a word for somebody leads to who they work for.
func leadsToEmployer(preposition, who string) bool {
	switch {
	case preposition == "of":
		return prose.Chiefs[who]
	case hirers[preposition]:
		return paidFor[who] && !prose.Chiefs[who]
	}
	return preposition == "at"
}

// hirers lead, right behind what somebody is paid for, to who pays them: a developer from Acme, an engineer with Acme.
var hirers = map[string]bool{"from": true, "with": true, "for": true}
