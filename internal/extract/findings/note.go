package findings

// note reads when and where the note was taken: the front matter first, then
// the title, then the path.
func (b *Builder) note() {
	front := b.Doc.Front
	n := &b.Result.Note
	n.Path = b.Namer.File
	n.Title = b.title()
	n.NamedBy = b.namedBy()
	n.Tags, n.Aliases = b.tags(), front.Aliases
	b.whenAndWhere(n)
}

// headline is what a reader sees first of a note: its title, or the heading that its text begins
// with, which tells event and date even where it names no note.
func (b *Builder) headline() string {
	if first := b.FirstHeading(); b.Doc.Front.Title == "" && first >= 0 {
		return b.Doc.Sections[first].Heading
	}
	return b.title()
}
