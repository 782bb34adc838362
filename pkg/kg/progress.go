package kg

// Progress says how far the reading of notes is.
type Progress struct {
	Files, AllFiles int // that were read, and that are to be
	Bytes, AllBytes int64
}
