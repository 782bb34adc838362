package prose

import (
	"strings"
	"sync"
	"unicode/utf8"

	"notes/pkg/kg"
)

// Languages that inflect names write the ending behind an apostrophe, as English does its s:
// Turkish Docker'dan, Polish Google'a, Danish API'er.

// minEnding is the length in bytes from which on an ending is told from the rest of a name that
// nobody knows.
const minEnding = 3

// ending returns how many bytes at the end of a word are an ending of another language with its
// apostrophe, 0 for none: Docker'dan has four, Hawai'i and Ne'er none.
func (x *Text) ending(word string) int {
	at := apostrophe(word)
	if at < 2 {
		return 0
	}
	name, ending := word[:at], strings.TrimLeft(word[at:], "'’")
	if !endings()[ending] || elisions[strings.ToLower(name)] || x.Lexicon.vocab.Knows(kg.Fold(word)) || !x.inflects(name, ending) {
		return 0
	}
	return len(word) - at
}

// apostrophe returns where the last apostrophe of a word stands, -1 for none.
func apostrophe(word string) int {
	if at := strings.LastIndexByte(word, '\''); at >= 0 {
		return at
	}
	if ASCII(word) {
		return -1
	}
	return strings.LastIndex(word, "’")
}

// inflects reports whether what stands before an ending is a name: one that is known or has a
// shape of its own, a given name, and before longer endings any word with a capital.
func (x *Text) inflects(name, ending string) bool {
	_, form := wordAt(name, 0, len(name))
	plain := strings.ToLower(name)
	return form&(Camel|AllCaps) != 0 || x.Lexicon.vocab.Knows(plain) || form&Capital != 0 && (len(ending) >= minEnding || x.Lexicon.words.Given(plain) && !hiatus(name, ending))
}

// hiatus reports whether a vowel stands on both sides of an apostrophe. Turkish parts them by a
// letter (Ada'ya), so that they belong to one name: Sana'a, Lana'i.
func hiatus(name, ending string) bool {
	const vowels = "aeıioöuü"
	last, _ := utf8.DecodeLastRuneInString(name)
	first, _ := utf8.DecodeRuneInString(ending)
	return strings.ContainsRune(vowels, last) && strings.ContainsRune(vowels, first)
}

// endings returns what Turkish, Polish and Danish write behind the apostrophe of a name.
var endings = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, text := range []string{
		"a e ı i u ü ya ye yı yi yu yü na ne nı ni nu nü sı si su sü ın in un ün nın nin nun nün",
		"da de ta te nda nde dan den tan ten ndan nden la le yla yle ca ce ça çe",
		"lar ler ları leri lara lere larda lerde lardan lerden ların lerin larla lerle",
		"daki deki taki teki ki lı li lu lü lık lik luk lük sız siz suz süz dır dir dur dür tır tir tur tür",
		"owi em ie y ów om ami ach",
		"en et er erne ens ets",
	} {
		for ending := range strings.FieldsSeq(text) {
			all[ending] = true
		}
	}
	return all
})
