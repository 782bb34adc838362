package prose

import "strings"

// The small words of grammar that tell how a clause is built.
var (
	Articles = map[string]bool{
		"the": true, "a": true, "an": true, "its": true, "their": true, "our": true, "this": true, "that": true, "these": true, "new": true, "own": true,
	}
	Copulas      = map[string]bool{"is": true, "are": true, "was": true, "were": true, "be": true, "being": true, "been": true, "it's": true, "it’s": true}
	Relatives    = map[string]bool{"which": true, "who": true, "that": true}
	Pronouns     = map[string]bool{"i": true, "you": true, "he": true, "she": true, "it": true, "we": true, "they": true, "them": true, "people": true, "everyone": true, "what": true}
	Conjunctions = map[string]bool{"and": true, "or": true, "but": true, "if": true, "when": true, "because": true, "so": true, "while": true, "then": true, "than": true, "though": true}
	Prepositions = map[string]bool{
		"about": true, "above": true, "across": true, "after": true, "against": true, "among": true, "around": true, "as": true, "at": true,
		"before": true, "behind": true, "between": true, "by": true, "during": true, "for": true, "from": true, "in": true, "inside": true,
		"into": true, "like": true, "of": true, "on": true, "onto": true, "out": true, "over": true, "per": true, "since": true, "through": true,
		"to": true, "toward": true, "towards": true, "under": true, "until": true, "up": true, "using": true, "via": true, "with": true,
		"within": true, "without": true,
	}
	Emphasis = map[string]bool{"only": true, "just": true}
	// Adverbs, denials and forms of "to be" stand between a subject and its verb, as auxiliaries do.
	Adverbs = map[string]bool{
		"be": true, "been": true, "being": true, "not": true, "never": true, "no": true, "neither": true, "nor": true, "longer": true,
		"also": true, "now": true, "already": true, "still": true, "just": true, "only": true, "recently": true, "currently": true,
		"even": true, "both": true, "always": true, "often": true, "mostly": true, "heavily": true, "simply": true, "actually": true,
		"really": true, "internally": true, "itself": true, "all": true, "finally": true, "then": true, "today": true, "officially": true,
		"usually": true, "mainly": true, "primarily": true, "again": true, "doing": true, "it's": true, "it’s": true,
	}
	// Auxiliaries come before other verbs, and in a question before their subject.
	Auxiliaries = map[string]bool{
		"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "do": true, "does": true, "did": true,
		"can": true, "could": true, "will": true, "would": true, "should": true, "may": true, "might": true, "must": true, "cannot": true,
	}
)

// Helper reports whether a word may stand between a subject and its verb:
// auxiliaries, adverbs, denials.
func Helper(text string) bool { return Auxiliaries[text] || Adverbs[text] || Contracted(text) }

// Contracted reports whether a word has "not" drawn into it, with its apostrophe or without.
func Contracted(text string) bool {
	return strings.HasSuffix(text, "n't") || strings.HasSuffix(text, "n’t") || hasty[text]
}

// hasty are the words with "not" drawn into them as they are written in haste.
var hasty = map[string]bool{
	"isnt": true, "arent": true, "wasnt": true, "werent": true, "dont": true, "doesnt": true, "didnt": true, "hasnt": true, "havent": true,
	"hadnt": true, "cant": true, "couldnt": true, "wont": true, "wouldnt": true, "shouldnt": true, "mustnt": true, "neednt": true,
}
