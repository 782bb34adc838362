package naming

import "strings"

// A version alone names nothing, whatever leads to its page: v3.6.14, 2.1.0-rc.1, v1beta1.

// onlyVersion reports whether a text is the number of a version or of the stage of an interface.
func onlyVersion(text string) bool {
	number := strings.TrimPrefix(strings.ToLower(text), "v")
	digits := strings.TrimLeft(number, "0123456789.")
	if digits == number {
		return false
	}
	dots := strings.Count(number[:len(number)-len(digits)], ".")
	stage := strings.Trim(digits, "0123456789.-")
	switch {
	case digits == "":
		return dots > 0 && (dots > 1 || number != strings.ToLower(text))
	case stage == "alpha", stage == "beta", stage == "rc":
		return number != strings.ToLower(text) || dots > 0
	}
	return false
}
