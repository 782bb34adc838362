package prose

// Field is what a note is on, as far as that says what its names are.
type Field uint8

// The fields that a note may be on.
const (
	FieldUnasked Field = iota // not asked yet
	OfSoftware
	OfOthers
)
