// Package calendar knows what the months and the days of the week are called in the languages
// that notes are mostly kept in: English, German, French, Spanish, Italian, Portuguese and Dutch.
//
// Something else may have the same name: Mars is a planet, and Domingo a family name. Who has
// nothing but the word asks [Plain].
package calendar

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// months are the names of the months and their short forms, in lower case.
var months = [12]string{
	"january jan januar jänner janvier janv enero gennaio janeiro januari",
	"february feb februar feber février févr febrero febbraio fevereiro fev februari",
	"march mar märz mär mars marzo março maart mrt",
	"april apr avril avr abril abr aprile",
	"may mai mayo maggio maio mei",
	"june jun juni juin junio giugno junho",
	"july jul juli juillet juil julio luglio julho",
	"august aug août agosto augustus",
	"september sep sept septembre septiembre setiembre settembre setembro",
	"october oct oktober okt octobre octubre ottobre outubro",
	"november nov novembre noviembre novembro",
	"december dec dezember dez décembre déc diciembre dic dicembre dezembro",
}

// weekdays are the names of the days of the week and their short forms, in lower case, from
// Sunday on as package time has them.
var weekdays = [7]string{
	"sunday sun sonntag dimanche domingo domenica zondag",
	"monday mon montag lundi lunes lunedì segunda-feira maandag",
	"tuesday tue tues dienstag mardi martes martedì terça-feira dinsdag",
	"wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira woensdag",
	"thursday thu thur thurs donnerstag jeudi jueves giovedì quinta-feira donderdag",
	"friday fri freitag vendredi viernes venerdì sexta-feira vrijdag",
	"saturday sat samstag sonnabend samedi sábado sabato zaterdag",
}

// ambiguous are the words among them that are written with a capital for something else.
const ambiguous = "mars avril mayo mei julio mär dic sun sat mardi sabato domingo"

// numbers are months and weekdays by their names.
var numbers = sync.OnceValue(func() (n struct{ months, weekdays map[string]int }) {
	n.months, n.weekdays = numbered(months[:]), numbered(weekdays[:])
	return n
})

// numbered numbers the words of lists.
func numbered(lists []string) map[string]int {
	number := map[string]int{}
	for i, list := range lists {
		for word := range strings.FieldsSeq(list) {
			number[word] = i
		}
	}
	return number
}

// Month returns the month that a word in lower case names, 0 if it names none.
func Month(word string) time.Month {
	if i, ok := numbers().months[word]; ok {
		return time.Month(i + 1)
	}
	return 0
}

// Weekday returns the day of the week that a word in lower case names.
func Weekday(word string) (day time.Weekday, ok bool) {
	i, ok := numbers().weekdays[word]
	return time.Weekday(i), ok
}

// plain are the words that name a month or a day of the week and nothing else.
var plain = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, list := range slices.Concat(months[:], weekdays[:]) {
		for word := range strings.FieldsSeq(list) {
			words[word] = true
		}
	}
	for word := range strings.FieldsSeq(ambiguous) {
		delete(words, word)
	}
	return words
})

// Plain reports whether a word in lower case names a month or a day of the week, and nothing else
// in any of the languages.
func Plain(word string) bool { return plain()[word] }

// MonthPattern returns a regular expression without groups for the names of months.
func MonthPattern() string { return pattern(months[:]) }

// WeekdayPattern returns one for the days of the week.
func WeekdayPattern() string { return pattern(weekdays[:]) }

// pattern returns a regular expression that finds the longest of the words.
func pattern(lists []string) string {
	words := strings.Fields(strings.Join(lists, " "))
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	for i, word := range words {
		words[i] = regexp.QuoteMeta(word)
	}
	return "(?:" + strings.Join(words, "|") + ")"
}
