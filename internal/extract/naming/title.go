package naming

// Explains reports whether the words of a title are why a candidate was taken for a name.
func (t *TalkTitle) Explains(c *Candidate) bool {
	return c.Rule == phraseRule && c.Kind == "" && c.Start >= t.Start && c.End <= t.End
}
