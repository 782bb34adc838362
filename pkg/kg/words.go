package kg

// Words returns what stands for the values of a type, as people type it.
func Words[W ~string](values []W) []string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = string(v)
	}
	return words
}
