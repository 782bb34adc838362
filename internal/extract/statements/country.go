package statements

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
)

// A place behind another and a comma is where that is, "Graz, Austria", unless the two are the first of
// more: "They sell in Kenya, Ghana etc".

// within reports whether the place named behind another may be where that is: a country is in no other
// and in no city, what goes on is a list of places, and what ends in a number is no region that
// people speak of: N. Virginia (us-east-1).
func (r *Reader) within(left, right *findings.Found) bool {
	name, over := r.b.Result.Terms[left.Term].Name, r.b.Result.Terms[right.Term].Name
	if countries[name] || stateOver[name] && !countries[over] || r.b.Namer.Words[right.Words.To-1].Is(prose.Digits) {
		return false
	}
	return !r.inside(right.Words.To) || !furtherPlaces[r.text(right.Words.To)]
}

// stateOver are states that no city, nor anything but a country, has in it and that are called like no city.
var stateOver = map[string]bool{
	"Texas": true, "California": true, "Colorado": true, "Florida": true, "Illinois": true, "Massachusetts": true, "Michigan": true,
	"Minnesota": true, "Ohio": true, "Oregon": true, "Pennsylvania": true, "Tennessee": true, "Utah": true, "Arizona": true,
}

// furtherPlaces are what a list of places goes on with that names no more.
var furtherPlaces = map[string]bool{"etc": true, "elsewhere": true, "wherever": true}

// countries are the names of countries.
var countries = map[string]bool{
	"Afghanistan": true, "Albania": true, "Algeria": true, "Angola": true, "Argentina": true, "Armenia": true, "Australia": true, "Austria": true,
	"Azerbaijan": true, "Bahrain": true, "Bangladesh": true, "Belarus": true, "Belgium": true, "Bolivia": true, "Bosnia and Herzegovina": true,
	"Botswana": true, "Brazil": true, "Bulgaria": true, "Cambodia": true, "Cameroon": true, "Canada": true, "Chile": true, "China": true,
	"Colombia": true, "Costa Rica": true, "Croatia": true, "Cuba": true, "Cyprus": true, "Czech Republic": true, "Denmark": true,
	"Dominican Republic": true, "Ecuador": true, "Egypt": true, "El Salvador": true, "Estonia": true, "Ethiopia": true, "Finland": true,
	"France": true, "Germany": true, "Ghana": true, "Greece": true, "Guatemala": true, "Honduras": true, "Hungary": true, "Iceland": true,
	"India": true, "Indonesia": true, "Iran": true, "Iraq": true, "Ireland": true, "Israel": true, "Italy": true, "Ivory Coast": true,
	"Jamaica": true, "Japan": true, "Kazakhstan": true, "Kenya": true, "Kuwait": true, "Latvia": true, "Lebanon": true, "Lithuania": true,
	"Malaysia": true, "Malta": true, "Mexico": true, "Moldova": true, "Mongolia": true, "Morocco": true, "Mozambique": true, "Myanmar": true,
	"Namibia": true, "Nepal": true, "Netherlands": true, "New Zealand": true, "Nicaragua": true, "Nigeria": true, "North Korea": true,
	"Norway": true, "Pakistan": true, "Paraguay": true, "Peru": true, "Philippines": true, "Poland": true, "Portugal": true, "Qatar": true,
	"Romania": true, "Russia": true, "Rwanda": true, "Saudi Arabia": true, "Senegal": true, "Serbia": true, "Slovakia": true, "Slovenia": true,
	"Somalia": true, "South Africa": true, "South Korea": true, "Spain": true, "Sri Lanka": true, "Sudan": true, "Sweden": true,
	"Switzerland": true, "Syria": true, "Taiwan": true, "Tanzania": true, "Thailand": true, "Tunisia": true, "Turkey": true, "Uganda": true,
	"Ukraine": true, "United Arab Emirates": true, "United Kingdom": true, "United States": true, "Uruguay": true, "Uzbekistan": true,
	"Venezuela": true, "Vietnam": true, "Yemen": true, "Zambia": true, "Zimbabwe": true,
}
