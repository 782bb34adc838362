// Package company knows the legal forms that companies have behind their names: Acme Ltd, Acme Pty Ltd,
// Acme S.p.A. They say nothing of who it is, so that whoever compares names goes without them.
package company

import "strings"

// forms are the words of legal forms, in lower case and without points.
var forms = map[string]bool{
	"inc": true, "incorporated": true, "llc": true, "llp": true, "ltd": true, "limited": true, "corp": true, "co": true, "plc": true, "pte": true, "pty": true, "pvt": true,
	"gmbh": true, "ag": true, "kgaa": true, "mbh": true, "sa": true, "sarl": true, "sàrl": true, "srl": true, "bv": true, "nv": true, "oyj": true, "aps": true,
}

// doubtful are those that end other names, too: Thievery Corporation is a band, and AB may be the number of
// a room.
var doubtful = map[string]bool{"corporation": true, "kg": true, "sas": true, "ab": true, "oy": true, "se": true, "spa": true}

// shortened are those of which a full stop is a part, as they are written.
var shortened = map[string]bool{"Inc": true, "Ltd": true, "Corp": true, "Co": true, "LLC": true, "Pty": true, "Pte": true, "Pvt": true}

// Form reports whether a word behind the name of a company is its legal form or one of the words of that, in
// any case, with points or without.
func Form(word string) bool { return forms[plain(word)] || doubtful[plain(word)] }

// Tells reports whether a word is so and tells by itself that what stands before it is a company.
func Tells(word string) bool { return forms[plain(word)] }

// plain returns a word as the lists have it.
func plain(word string) string { return strings.ToLower(strings.ReplaceAll(word, ".", "")) }

// Shortened reports whether a word without the full stop behind it is a legal form that is written with one.
func Shortened(word []byte) bool { return shortened[string(word)] }

// WithoutForm returns the name of a company without its legal form.
func WithoutForm(name string) string {
	for {
		rest, last := cutLast(name)
		if rest == "" || !Form(last) {
			return name
		}
		name = rest
	}
}

// cutLast parts the last word of a name from what stands before it.
func cutLast(name string) (rest, last string) {
	at := strings.LastIndexByte(name, ' ')
	if at < 0 {
		return "", name
	}
	return strings.TrimRight(name[:at], " ,&"), name[at+1:]
}
