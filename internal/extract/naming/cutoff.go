package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// How good a search or a model is gets measured on its first few answers, and the measure is written with how
// many these are: Recall@k, Precision@10, nDCG@5, pass@1.

// findCutoffs proposes measures with a cutoff behind them.
func (x *Namer) findCutoffs() {
	for i := int32(0); i+1 < int32(len(x.Words)); i++ {
		if x.GapBefore(i+1) != "@" || x.Words[i].At(prose.InBare|prose.InNote|prose.InTag) || !cutoff(x.Surface(x.Words[i+1])) {
			continue
		}
		if measure := x.measureAt(i); measure != "" {
			c := x.propose(i, i+2, "measure with a cutoff", Certain, kg.Concept)
			c.Entry = x.Vocab.Named(measure)
			x.cover(c.Words)
		}
	}
}

// measureAt returns what the vocabulary calls the measure that word i is short for, empty if it is none.
func (x *Namer) measureAt(i int32) string {
	text := x.Surface(x.Words[i])
	if measure := shortMeasures[text]; measure != "" {
		return measure
	}
	return measures[strings.ToLower(text)]
}

// measures are what is measured with a cutoff, by their names in small letters.
var measures = map[string]string{
	"recall": "Recall at K", "precision": "Precision at K", "prec": "Precision at K", "pass": "Pass@k", "ndcg": "NDCG", "mrr": "Mean Reciprocal Rank",
	"hit": "Hit Rate at K", "hits": "Hit Rate at K", "hitrate": "Hit Rate at K", "accuracy": "Top-K Accuracy", "acc": "Top-K Accuracy",
}

// shortMeasures are names of measures that are something else in other letters.
var shortMeasures = map[string]string{
	"R": "Recall at K", "P": "Precision at K", "HR": "Hit Rate at K", "mAP": "Mean Average Precision", "MAP": "Mean Average Precision",
}

// maxCutoff is how many digits a cutoff has at most.
const maxCutoff = 3

// cutoff reports whether a text is a number of first answers: 10, k, or 0.5 where they are told by their overlap.
func cutoff(text string) bool {
	whole, part, _ := strings.Cut(text, ".")
	return text == "k" || text == "K" || text == "n" || text == "N" || prose.Decimal(whole) && len(whole) <= maxCutoff && (part == "" || whole == "0" && prose.Decimal(part))
}
