package statements

// reason reports whether "vs" at word i stands behind the first name of brackets that say why something is done, so
// that the two are no rivals there: "we took Zorbo (due to Apache vs AGPL)".
func (r *Reader) reason(i int32) bool {
	if !versusWords[r.plain(i)] || !r.inside(i-1) {
		return false
	}
	left := r.nameAt(i - 1)
	if left == nil {
		return false
	}
	lead := r.beforeArticle(left)
	if text := r.plain(lead); text == "to" || text == "of" {
		lead--
	}
	return reasons[r.plain(lead)] && (r.gap(lead) == " (" || r.gap(lead) == "(")
}

// reasons begin the brackets that say why something is done.
var reasons = map[string]bool{"due": true, "because": true}
