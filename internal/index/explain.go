package index

import (
	"notes/internal/extract"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Explainer says what the rules made of each place in a note where one of the
// names asked about is written.
type Explainer func(path string, content []byte) []kg.Verdict

// Agreed is the reason why a place is accepted of which its note alone is not sure.
const Agreed = "another note agrees"

// NewExplainer returns an explainer of the names that fold to one of keys, for
// one goroutine. Where a note alone is not sure, agreed tells whether the notebook holds the
// term with a key for an entity.
func (v *Vocabulary) NewExplainer(keys map[string]bool, agreed func(key string) bool) (Explainer, error) {
	w, err := v.load()
	if err != nil {
		return nil, err
	}
	parser, extractor := markdown.New(), extract.New(w.vocabulary, w.lists)
	return func(path string, content []byte) []kg.Verdict {
		var out []kg.Verdict
		extractor.Explain(path, parser.Parse(content), func(d extract.Verdict) {
			if keys[d.Key] || keys[kg.Fold(d.Text)] {
				if d.Alone && agreed(d.Key) {
					d.Accepted, d.Reason = true, Agreed
				}
				out = append(out, verdict(path, d))
			}
		})
		met := map[place]bool{}
		for _, v := range out {
			met[place{v.Line, v.Column}] = true
		}
		extractor.Written(content, keys, func(d extract.Verdict) {
			if !met[place{d.Line, d.Column}] {
				out = append(out, verdict(path, d))
			}
		})
		return settled(out)
	}, nil
}

func verdict(path string, d extract.Verdict) kg.Verdict {
	return kg.Verdict{Note: path, Line: d.Line, Column: d.Column, Text: d.Text, Rule: d.Rule, Accepted: d.Accepted, Reason: d.Reason}
}

// place is where in a note something stands.
type place struct{ line, column int }

// settled drops the rejections at places where another rule was accepted: they
// answer no question.
func settled(verdicts []kg.Verdict) []kg.Verdict {
	taken := map[place]bool{}
	for _, v := range verdicts {
		if v.Accepted {
			taken[place{v.Line, v.Column}] = true
		}
	}
	kept := verdicts[:0]
	for _, v := range verdicts {
		if v.Accepted || !taken[place{v.Line, v.Column}] {
			kept = append(kept, v)
		}
	}
	return kept
}
