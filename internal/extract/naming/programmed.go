package naming

import (
	"slices"
	"strings"
)

// In Chinese, Japanese and Korean what says that a name is that of a programming language is
// written onto it: Go言語, 用Go写的, Go로 작성한.

// programmed reports whether what stands right beside the form says that something is written
// in it.
func (f *form) programmed() bool {
	doc := f.x.Doc
	sentence := doc.Sentences[f.x.Words[f.words.From].Sentence]
	before := strings.TrimRight(doc.Text[sentence.Start:f.match.Start], " ")
	behind := strings.TrimLeft(doc.Text[f.match.Tail:max(f.match.Tail, sentence.End)], " ")
	begins := func(word string) bool { return strings.HasPrefix(behind, word) }
	return slices.ContainsFunc(writtenOnto, begins) || strings.HasSuffix(before, "用") && slices.ContainsFunc(writtenBehind, begins)
}

// writtenOnto are the words for a language, and for what is written in the one before, and
// writtenBehind those that say so only of what is used for it.
var (
	writtenOnto = []string{
		"言語", "语言", "語言", "언어", "编写", "編寫", "で書", "で実装", "で開発", "로 작성", "로 짠", "로 짜", "로 쓴", "로 개발", "로 구현", "으로 작성", "으로 짠", "으로 개발", "으로 구현",
	}
	writtenBehind = []string{"写", "寫", "来写", "來寫", "开发", "開發", "实现", "實現", "重写", "重寫", "做", "作"}
)
