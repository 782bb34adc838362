package prose

// Zoned reports whether word i is the time zone of a time of day that stands before it, and no
// name: 14:20 CET, 9:45 am (EST).
func (x *Text) Zoned(i int32) bool {
	if i == 0 || !zones[x.Surface(x.Words[i])] {
		return false
	}
	if gap := x.GapBefore(i); gap != " " && gap != " (" {
		return false
	}
	return x.endsTime(i)
}

// endsTime reports whether a time of day ends before word i: 14:20, 9:45 am, 9am, 14h30.
func (x *Text) endsTime(i int32) bool {
	last := x.LowerText(i - 1)
	half := Halves[last] && i > 1
	if half {
		i--
	}
	hour := x.Words[i-1]
	return half && hour.Is(Numeric) || i > 1 && x.Clock(i-2, i) || hour.Is(Digits) && Halves[last[max(0, len(last)-2):]] || hours(last)
}

// Zone reports whether a text is the short form of a time zone.
func Zone(text string) bool { return zones[text] }

// zones are the short forms of time zones that conferences state theirs in.
var zones = map[string]bool{
	"UTC": true, "GMT": true, "BST": true, "IST": true, "WET": true, "WEST": true, "CET": true, "CEST": true, "EET": true, "EEST": true, "MSK": true,
	"ET": true, "EST": true, "EDT": true, "CT": true, "CST": true, "CDT": true, "MT": true, "MST": true, "MDT": true,
	"PT": true, "PST": true, "PDT": true, "AKST": true, "AKDT": true, "HST": true, "BRT": true, "SGT": true, "HKT": true, "JST": true, "KST": true,
	"AEST": true, "AEDT": true, "ACST": true, "ACDT": true, "AWST": true, "NZST": true, "NZDT": true,
}
