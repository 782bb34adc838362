package query

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// The functions below return a [*kg.InvalidError] for what no caller can mean: an
// answer to it would look like one to the question that was meant.

// validGraph checks which part of the graph is asked for.
func validGraph(o kg.GraphOptions) error {
	return cmp.Or(
		validNumber("Top", float64(o.Top)),
		validNumber("Depth", float64(o.Depth)),
		validNumber("MinWeight", o.MinWeight),
		validNumber("MostEdges", float64(o.MostEdges)),
		validWord("Only", o.Only, kg.Classes()),
		validEnds(o.From, o.To),
	)
}

// validEnds checks that a way has both ends or none.
func validEnds(from, to string) error {
	if (from == "") == (to == "") {
		return nil
	}
	field := "From"
	if from != "" {
		field = "To"
	}
	return &kg.InvalidError{Field: field, Hint: "a way has two ends, name both"}
}

// validCheck checks which kinds of problems are asked for.
func validCheck(o kg.CheckOptions) error {
	for _, k := range o.Only {
		if err := validWord("Only", k, kg.ProblemKinds()); err != nil {
			return err
		}
	}
	for _, k := range o.Skip {
		if err := validWord("Skip", k, kg.ProblemKinds()); err != nil {
			return err
		}
	}
	return nil
}

// validNumber checks that a number isn't negative, and is one.
func validNumber(field string, n float64) error {
	if n >= 0 {
		return nil
	}
	return &kg.InvalidError{Field: field, Value: fmt.Sprint(n), Hint: "it is 0 or more"}
}

// validWord checks that a word is one of those that there are; the empty one stands
// for what is usual.
func validWord[W ~string](field string, word W, words []W) error {
	if word == "" || slices.Contains(words, word) {
		return nil
	}
	return &kg.InvalidError{Field: field, Value: string(word), Hint: "there are " + strings.Join(kg.Words(words), ", ")}
}
