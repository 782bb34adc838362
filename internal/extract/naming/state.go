package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// behindPlace reports whether word i stands behind a comma and a place, or a word with a
// capital, as the name of a state does: Austin, TX. People are called like states in full.
func (x *Namer) behindPlace(i int32) bool {
	if x.GapBefore(i) != ", " {
		return false
	}
	if n := x.Covered[i-1]; n > 0 {
		return x.candidates[n-1].Kind == kg.Place
	}
	state := x.Surface(x.Words[i])
	return states[state] && x.Words[i-1].Is(prose.Capital) && (len(state) == 2 || !x.Lexeme(i-1).Given)
}

// beforeState reports whether the short form of a state stands behind word i, as behind a city,
// and nothing but the country follows.
func (x *Namer) beforeState(i int32) bool {
	if !states[x.WordBehind(i, ", ")] {
		return false
	}
	behind := i + 2
	if behind == x.First[x.Words[i].Sentence+1] {
		return true
	}
	country := x.Surface(x.Words[behind])
	return strings.HasPrefix(x.GapBefore(behind), ")") || x.GapBefore(behind) == ", " && (country == "USA" || country == "US" || country == "Canada")
}

// inState reports whether a name is that of a city by the state behind it: also in the middle of a
// sentence, or by any place behind it, if "in" stands before.
func (x *Namer) inState(name prose.Span) bool {
	last := name.To - 1
	return x.beforeState(last) || wheres[x.LowerBefore(name.From)] && (states[x.WordBehind(last, ", ")] || x.besidePlace(name.To, ", "))
}

// twinned reports whether a slash alone parts a name from a place: Basel/Muttenz.
func (x *Namer) twinned(name prose.Span) bool {
	return x.besidePlace(name.To, "/") || name.From > 0 && x.GapBefore(name.From) == "/" && x.kindAt(name.From-1, kg.Place)
}

// besidePlace reports whether word i names a place, and a sign alone parts it from the word before it.
func (x *Namer) besidePlace(i int32, sign string) bool {
	return i < int32(len(x.Words)) && x.GapBefore(i) == sign && x.kindAt(i, kg.Place)
}

// wheres lead to where something is.
var wheres = map[string]bool{"in": true, "near": true, "around": true, "outside": true}

// states are how states of the USA and provinces of Canada are written behind a city, but for
// short forms that are words as well, and names of two words.
var states = map[string]bool{
	"AL": true, "AK": true, "AZ": true, "AR": true, "CA": true, "CO": true, "CT": true, "DE": true, "DC": true, "FL": true, "IL": true,
	"IA": true, "KS": true, "KY": true, "LA": true, "MD": true, "MA": true, "MI": true, "MN": true, "MS": true, "MO": true, "MT": true,
	"NE": true, "NV": true, "NH": true, "NJ": true, "NM": true, "NY": true, "NC": true, "ND": true, "OH": true, "PA": true, "RI": true,
	"SC": true, "SD": true, "TN": true, "TX": true, "UT": true, "VT": true, "VA": true, "WA": true, "WV": true, "WI": true, "WY": true,
	"AB": true, "BC": true, "MB": true, "NB": true, "NL": true, "QC": true, "SK": true,
	"Alabama": true, "Alaska": true, "Arizona": true, "Arkansas": true, "California": true, "Colorado": true, "Connecticut": true,
	"Delaware": true, "Florida": true, "Georgia": true, "Hawaii": true, "Idaho": true, "Illinois": true, "Indiana": true, "Iowa": true,
	"Kansas": true, "Kentucky": true, "Louisiana": true, "Maine": true, "Maryland": true, "Massachusetts": true, "Michigan": true,
	"Minnesota": true, "Mississippi": true, "Missouri": true, "Montana": true, "Nebraska": true, "Nevada": true, "Ohio": true,
	"Oklahoma": true, "Oregon": true, "Pennsylvania": true, "Tennessee": true, "Texas": true, "Utah": true, "Vermont": true,
	"Virginia": true, "Washington": true, "Wisconsin": true, "Wyoming": true, "Ontario": true, "Alberta": true, "Manitoba": true,
}
