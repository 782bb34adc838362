package vocab

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Function reports whether a word in lower case is one of those that hold sentences together: an
// article, pronoun, preposition, conjunction, auxiliary verb and the like. Any text has them, whatever
// it is about.
func (*Words) Function(word string) bool { return functionWords()[word] }

// Nameless reports whether a text is nothing but such words, so that nobody could tell where it names
// something. In capitals they are abbreviations: IT, US, WHO.
func Nameless(text string) bool {
	if utf8.RuneCountInString(text) > 1 && text == strings.ToUpper(text) {
		return false
	}
	words, known := partsOf(text), functionWords()
	return len(words) > 0 && !slices.ContainsFunc(words, func(word string) bool { return !known[word] })
}

// functionWords are the closed classes of English words (Quirk et al., 1985), as far as nothing is
// called so by itself.
var functionWords = sync.OnceValue(func() map[string]bool {
	return setOf(
		"a an the this that these those each every either neither some any no none all both half several few many much more most less least enough such same other others another own",
		"i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves one ones",
		"who whom whose which what whatever whichever whoever when whenever where wherever why how however",
		"somebody someone something anybody anyone anything nobody nothing everybody everyone everything somewhere anywhere nowhere everywhere",
		"about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards under underneath until unlike up upon via versus vs with within without",
		"and or but nor so yet if unless because although though while whereas whether",
		"be am is are was were been being have has had having do does did done doing can could shall should would must might ought cannot",
		"isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't shouldn't won't wouldn't i'm you're we're they're it's that's there's let's i've you've we've they've",
		"dont doesnt didnt isnt arent wasnt havent hasnt hadnt couldnt wouldnt shouldnt",
		"not only just also too very quite rather really even still already again almost always often sometimes never ever here there then now thus hence therefore else instead maybe perhaps yes ok etc please",
	)
})

// setOf returns the words of lists, which spaces part.
func setOf(lists ...string) map[string]bool {
	set := map[string]bool{}
	for _, list := range lists {
		for _, word := range strings.Fields(list) {
			set[word] = true
		}
	}
	return set
}
