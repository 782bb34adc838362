package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// exchanges compares the n-th name with the one before it that it takes the place of, where nobody has to be
// named who sees to it: "replace Jenkins with Tekton", "we swapped Docker for Podman".
func (r *Reader) exchanges(n int) {
	old, fresh := &r.found[n-1], &r.found[n]
	i := r.beforeArticle(old)
	if joint := r.joint(old, fresh); joint == "" || joint != replacing[r.plain(i)] && joint != swapping[r.plain(i)] || r.gap(i+1) != " " || r.lendsName(fresh) {
		return
	}
	left, denied := r.helpers(i - 1)
	if denied || r.wished(prose.Span{From: left + 1, To: i}) || r.inside(i-1) && prose.Copulas[r.plain(i-1)] {
		return
	}
	if fits(kg.ComparedWith, r.kind(fresh.Term), r.kind(old.Term)) && !r.hasStated(fresh.Term, kg.ComparedWith, old.Term) {
		r.relate(fresh.Term, old.Term, kg.ComparedWith, r.sentence, "replace with", false)
	}
}

// replacing and swapping are words for putting one thing in the place of another, with what leads to that.
var (
	replacing = map[string]string{"replace": "with", "replaces": "with", "replaced": "with", "replacing": "with"}
	swapping  = map[string]string{"swap": "for", "swaps": "for", "swapped": "for", "swapping": "for"}
)
