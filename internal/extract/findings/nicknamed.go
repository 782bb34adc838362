package findings

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// Who is named with a nickname in quotation marks is called by the names around it as well, in this
// note or another: Ada "Loaf" Marlowe is Ada Marlowe.

// nicknameRule is the rule of [kg.Same] by which somebody's name with the nickname is the same as the
// one without it.
const nicknameRule = "nickname"

// withoutNicknames says of people who are named with a nickname that they are called so without it.
func (b *Builder) withoutNicknames() {
	for i, n := 0, len(b.Result.Terms); i < n; i++ {
		t := &b.Result.Terms[i]
		if t.Known || t.Kind != kg.Person || len(t.Forms) == 0 {
			continue
		}
		plain := withoutNickname(naming.Preferred(t))
		key := kg.Fold(plain)
		if key == "" || key == t.Key || b.Namer.Vocab.Hides(key) {
			continue
		}
		t.Same = append(t.Same, kg.Same{Key: key, Rule: nicknameRule})
		if named := &b.Result.Terms[b.nameTerm(key, plain)]; named.Kind == "" {
			named.Kind = kg.Person
		}
	}
}

// withoutNickname returns somebody's name without the nickname between its words, empty if none stands
// there.
func withoutNickname(name string) string {
	words := strings.Fields(name)
	if len(words) != 3 || strings.TrimLeft(words[1], naming.OpenQuotes) == words[1] || strings.TrimRight(words[1], naming.CloseQuotes) == words[1] {
		return ""
	}
	return words[0] + " " + words[2]
}
