package eval

import "strings"

// spelled writes out the signs that tell languages apart.
var spelled = strings.NewReplacer("++", "plusplus", "#", "sharp")

// matchKey returns what makes two spellings the same name: the letters and
// digits in lower case, without a plural s. It is laxer than [kg.Fold], which
// decides what the program takes for one name, so that the measure doesn't
// judge the program by its own rule.
func matchKey(name string) string {
	key := strings.Map(letter, spelled.Replace(strings.ToLower(name)))
	if len(key) > 3 && strings.HasSuffix(key, "s") && !strings.HasSuffix(key, "ss") {
		key = key[:len(key)-1]
	}
	return key
}

// letter keeps what counts in a spelling: digits and Latin letters as far as
// Western European languages use them.
func letter(r rune) rune {
	if '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'à' <= r && r <= 'ÿ' {
		return r
	}
	return -1
}

// keys are the spellings of one thing.
type keys map[string]bool

func keysOf(names ...string) keys {
	all := keys{}
	for _, name := range names {
		if key := matchKey(name); key != "" {
			all[key] = true
		}
	}
	return all
}

func (k keys) meets(other keys) bool {
	for key := range k {
		if other[key] {
			return true
		}
	}
	return false
}
