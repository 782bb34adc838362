package prose

import "strings"

// Bodies that make standards number them, and what they make is known by body and number: ISO/IEC 9899,
// IEEE 1003.1, NIST SP 800-207. The part belongs to the number, ISO 26262-6; the year behind a
// colon says which edition is meant.

// standardBodies number their standards by three digits or more.
var standardBodies = map[string]bool{
	"ISO": true, "IEC": true, "IEEE": true, "NIST": true, "FIPS": true, "ANSI": true, "ECMA": true, "Ecma": true, "ETSI": true, "ITU": true, "EN": true, "DIN": true,
}

// longestBody is how many letters a body has at most.
const longestBody = 4

// standardSorts stand between a body and the number of what is no full standard, or is one of several sorts.
var standardSorts = map[string]bool{"TR": true, "TS": true, "EN": true, "SP": true, "PUB": true, "IR": true, "Std": true, "DIS": true, "PAS": true}

// maxBodies is how many bodies make a standard together at most, and minStandard how many digits its
// number has at least.
const (
	maxBodies   = 3
	minStandard = 3
)

// StandardAt returns how many words from word i on are the number of a standard behind those who made it, none
// if they aren't.
func (x *Text) StandardAt(i int32) int32 {
	if w := x.Words[i]; w.End-w.Start > longestBody {
		return 0
	}
	limit := x.First[x.Words[i].Sentence+1]
	at, ok := x.bodiesFrom(i, limit)
	if !ok {
		return 0
	}
	if at < limit && standardSorts[x.Surface(x.Words[at])] && x.GapBefore(at) == " " {
		at++
	}
	if at == limit || !x.standardNumber(at) || x.cameraSpeed(i, at) {
		return 0
	}
	for at++; at < limit && x.Words[at].Is(Numeric) && (x.GapBefore(at) == "-" || x.secondGroup(i, at)); {
		at++
	}
	return at - i
}

// secondGroup reports whether word i goes on with a number as one body writes them, in two groups: ETSI EN 303 645.
func (x *Text) secondGroup(body, i int32) bool {
	return x.Surface(x.Words[body]) == "ETSI" && x.GapBefore(i) == " " && len(x.Surface(x.Words[i])) == minStandard
}

// bodiesFrom returns the index behind the bodies that word i begins, parted by slashes.
func (x *Text) bodiesFrom(i, limit int32) (to int32, ok bool) {
	for to = i; to < limit && to-i < maxBodies; to++ {
		w := x.Words[to]
		if !standardBodies[x.Surface(w)] || w.At(Elsewhere) || to > i && x.GapBefore(to) != "/" {
			break
		}
	}
	return to, to > i
}

// standardNumber reports whether word i is the number of a standard, and no year.
func (x *Text) standardNumber(i int32) bool {
	text := x.Surface(x.Words[i])
	if gap := x.GapBefore(i); gap != " " && gap != "-" || !IsDigit(text[0]) || YearLike(text) {
		return false
	}
	amendment := strings.TrimLeft(text, "0123456789.-")
	return len(text)-len(amendment) >= minStandard && len(amendment) <= maxAmendment && strings.Trim(strings.ToLower(amendment), "abcdefghijklmnopqrstuvwxyz") == ""
}

// maxAmendment is how many letters behind a number say which amendment it is: 802.11ax.
const maxAmendment = 2

// cameraSpeed reports whether a number says how sensitive a camera is to light: ISO 400.
func (x *Text) cameraSpeed(body, number int32) bool {
	return x.Surface(x.Words[body]) == "ISO" && number == body+1 && cameraSpeeds[x.Surface(x.Words[number])]
}

// cameraSpeeds are those that cameras have, each with the two between it and its double.
var cameraSpeeds = map[string]bool{
	"100": true, "125": true, "160": true, "200": true, "250": true, "320": true, "400": true, "500": true,
	"640": true, "800": true, "1000": true, "1250": true, "1600": true, "2500": true, "3200": true, "4000": true,
	"5000": true, "6400": true, "8000": true, "10000": true, "12800": true, "25600": true, "51200": true, "102400": true,
}
