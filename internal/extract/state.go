package extract

import (
	"strings"

	"notes/pkg/kg"
)

// behindPlace reports whether word i stands behind a comma and a place, or a word with a
// capital, as the name of a state does: Austin, TX. People are called like states in full.
func (x *Namer) behindPlace(i int32) bool {
	if x.gapBefore(i) != ", " {
		return false
	}
	if n := x.covered[i-1]; n > 0 {
		return x.candidates[n-1].kind == kg.Place
	}
	state := x.text(x.words[i])
	return states[state] && x.words[i-1].is(capital) && (len(state) == 2 || !x.lexeme(i-1).Given)
}

// beforeState reports whether the short form of a state stands behind word i, as behind a city,
// and nothing but the country follows.
func (x *Namer) beforeState(i int32) bool {
	if !states[x.wordBehind(i, ", ")] {
		return false
	}
	behind := i + 2
	if behind == x.first[x.words[i].sentence+1] {
		return true
	}
	country := x.text(x.words[behind])
	return strings.HasPrefix(x.gapBefore(behind), ")") || x.gapBefore(behind) == ", " && (country == "USA" || country == "US" || country == "Canada")
}

// inState reports whether a name is that of a city by the state behind it: also in the middle of a
// sentence, if "in" stands before.
func (x *Namer) inState(name span) bool {
	last := name.to - 1
	return x.beforeState(last) || wheres[x.lowerBefore(name.from)] && states[x.wordBehind(last, ", ")]
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
