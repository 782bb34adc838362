package extract

// note reads when and where the note was taken: the front matter first, then
// the title, then the path.
func (b *builder) note() {
	front := b.doc.Front
	n := &b.out.Note
	n.Path = b.x.file
	n.Title = b.title()
	n.NamedBy = b.namedBy()
	n.Tags, n.Aliases = b.tags(), front.Aliases
	b.whenAndWhere(n)
}

// headline is what a reader sees first of a note: its title, or the heading that its text begins
// with, which tells event and date even where it names no note.
func (b *builder) headline() string {
	if first := b.firstHeading(); b.doc.Front.Title == "" && first >= 0 {
		return b.doc.Sections[first].Heading
	}
	return b.title()
}
