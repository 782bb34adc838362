package prose

// SaysCode reports whether a sentence says what is written in a language. It remembers the answer, for
// the letters of a sentence ask one after the other.
func (x *Text) SaysCode(sentence int32) bool {
	if x.codeAsked != sentence+1 {
		x.codeAsked, x.codeSaid = sentence+1, false
		for i := x.First[sentence]; i < x.First[sentence+1] && !x.codeSaid; i++ {
			x.codeSaid = codeWords[x.LowerText(i)]
		}
	}
	return x.codeSaid
}

// codeWords are what people write in a language or handle with it, and hardly speak of otherwise.
var codeWords = map[string]bool{
	"code": true, "script": true, "scripts": true, "string": true, "strings": true, "dataset": true, "datasets": true, "dataframe": true,
	"csv": true, "loop": true, "loops": true, "plot": true, "plots": true, "plotting": true, "regex": true, "programming": true,
	"programs": true,
}

// maxWritten is how many words may stand between the writing and what it is in.
const maxWritten = 4

// Writes reports whether the word before word i is a program, or says that something is written,
// or one further before, with nothing but spaces and what is written anew between.
func (x *Text) Writes(i int32) bool {
	if before := x.LowerText(i - 1); programs[before] || writing[before] {
		return true
	}
	for n := i - 1; n >= 0 && n >= i-1-maxWritten && x.GapBefore(n+1) == " "; n-- {
		switch text := x.LowerText(n); {
		case rewriting[text]:
			return true
		case Prepositions[text]:
			return false
		}
	}
	return false
}

// writing are the words for making a program, behind which a language is said.
var writing = map[string]bool{
	"write": true, "writing": true, "wrote": true, "written": true, "implement": true, "implementing": true, "implemented": true,
	"coding": true, "coded": true, "developed": true, "programming": true, "programmed": true,
}

// rewriting are those for making it once more, which is done to hardly anything else.
var rewriting = map[string]bool{
	"rewrite": true, "rewriting": true, "rewrote": true, "rewritten": true, "reimplement": true, "reimplemented": true, "reimplementing": true,
	"rebuilding": true, "rebuilt": true, "ported": true, "porting": true,
}

// programs are what is written in a language.
var programs = map[string]bool{
	"agent": true, "api": true, "app": true, "apps": true, "backend": true, "bindings": true, "cli": true, "client": true, "clients": true, "code": true,
	"compiler": true, "controller": true, "controllers": true, "daemon": true, "driver": true, "drivers": true, "extension": true, "extensions": true,
	"function": true, "functions": true, "library": true, "microservice": true, "microservices": true, "module": true, "modules": true, "operator": true,
	"operators": true, "parser": true, "plugin": true, "plugins": true, "program": true, "programs": true, "proxy": true, "scheduler": true, "server": true,
	"service": true, "services": true, "tests": true, "tool": true, "toolkit": true, "tools": true, "wrapper": true,
}
