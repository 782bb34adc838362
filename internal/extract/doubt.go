package extract

import "strings"

// Who asks, doubts or supposes something states nothing.

// open reports whether it is left open if what a trigger that covers words says is so. What
// only explains a name holds all the same: "if proxies such as Envoy".
func (r *reader) open(t *trigger, words span) bool {
	switch t.manner {
	case link, role:
		return false
	case verb, verbs:
		return r.asks() || r.doubted(words.from, t.manner == verbs)
	}
	left := words.from - 1
	if !r.inside(left) || r.gap(words.from) == ", " {
		return false
	}
	predicate := r.nameAt(left) == nil && (helper(r.text(left)) || articles[r.text(left)])
	return r.asks() || predicate && r.doubted(words.from, true)
}

// asks reports whether the sentence is a question, also without its mark.
func (r *reader) asks() bool {
	sentence := r.b.doc.Sentences[r.sentence]
	if strings.HasSuffix(strings.TrimRight(r.b.doc.Text[sentence.Start:sentence.End], " *_\"”»)!"), "?") {
		return true
	}
	first := r.words.from
	return r.inside(first+1) && r.nameAt(first) == nil && auxiliaries[r.text(first)] && r.nameAt(first+1) != nil && r.gap(first+1) == " "
}

// doubted reports whether a word between the begin of the clause of word i and that word
// makes what is said doubtful: if, whether, a myth that. A comma parts clauses, if not names
// of one list that the verb is of.
func (r *reader) doubted(i int32, listed bool) bool {
	for last := i - maxClause; r.inside(i) && i > last; i-- {
		if r.nameAt(i) == nil && r.doubtAt(i) {
			return true
		}
		if i == r.words.from || r.nameAt(i) == nil && turns[r.text(i)] || r.parted(i, listed) {
			return false
		}
	}
	return false
}

// parted reports whether a sign that ends a clause stands before word i.
func (r *reader) parted(i int32, listed bool) bool {
	gap := r.gap(i)
	return gap != " " && gap != "-" && !(listed && r.nameAt(i) != nil && r.nameAt(i-1) != nil)
}

// maxClause is how many words of a clause are asked for doubt.
const maxClause = 24

// doubtAt reports whether word i makes what follows doubtful, or denies that it is so.
func (r *reader) doubtAt(i int32) bool {
	text, before := r.text(i), ""
	if r.inside(i - 1) {
		before = r.text(i - 1)
	}
	switch {
	case doubts[text]:
		return text != "doubt" && text != "wonder" || !denies(before)
	case text == "that":
		return falsehoods[before] || r.deniedBefore(i)
	}
	return opinions[text] && denies(before)
}

// deniedBefore reports whether the words before "that" at word i deny what it leads to: "not true
// that", "doesn't mean that", but not "not surprising that", which grants it.
func (r *reader) deniedBefore(i int32) bool {
	if !r.inside(i-1) || r.gap(i) != " " || !opinions[r.text(i-1)] && !assured[r.text(i-1)] {
		return false
	}
	for left := i - 2; r.inside(left) && left >= i-maxDenial && r.gap(left+1) == " "; left-- {
		if r.nameAt(left) == nil && denies(r.text(left)) {
			return true
		}
	}
	return false
}

// maxDenial is how many words before "that" may deny what it leads to: not at all the case that.
const maxDenial = 5

var (
	// doubts leave open if what follows is so.
	doubts = map[string]bool{
		"if": true, "whether": true, "unless": true, "suppose": true, "supposing": true, "supposedly": true, "imagine": true, "assume": true,
		"assuming": true, "pretend": true, "wish": true, "wishes": true, "wished": true, "hope": true, "hopes": true, "hoped": true, "doubt": true,
		"doubts": true, "doubted": true, "wonder": true, "wonders": true, "wondered": true, "wondering": true, "perhaps": true, "maybe": true,
		"possibly": true, "allegedly": true, "unclear": true, "unlikely": true,
	}
	// falsehoods deny what "that" leads to.
	falsehoods = map[string]bool{
		"myth": true, "misconception": true, "false": true, "untrue": true, "wrong": true, "rumor": true, "rumour": true, "rumors": true,
		"rumours": true, "lie": true,
	}
	// opinions, if they are denied, deny what follows.
	opinions = map[string]bool{"think": true, "believe": true, "expect": true, "mean": true, "say": true, "recall": true}
	// assured are words that with "that" grant what follows, and if they are denied don't.
	assured = map[string]bool{
		"true": true, "case": true, "means": true, "meant": true, "says": true, "said": true, "clear": true, "sure": true, "certain": true,
		"convinced": true, "imply": true, "implies": true, "claim": true, "claims": true, "claimed": true, "evidence": true, "proof": true,
		"proven": true, "sign": true, "indication": true, "guarantee": true, "guaranteed": true, "possible": true, "likely": true, "way": true,
		"chance": true, "confirmed": true, "correct": true, "given": true,
	}
	// turns begin a clause that no longer hangs on what stands before.
	turns = map[string]bool{"but": true, "then": true, "because": true, "though": true, "although": true}
)
