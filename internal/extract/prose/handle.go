package prose

// HandleFrom returns the index behind the handle that begins with word i.
func (x *Text) HandleFrom(i int32) int32 {
	to := i + 1
	for int(to) < len(x.Words) && (x.GapBefore(to) == "-" || x.GapBefore(to) == "_") {
		to++
	}
	return to
}

// HandledBefore reports whether the words before word i say that something is done with
// what one runs, and no article stands between.
func (x *Text) HandledBefore(i int32) bool {
	if i == 0 || x.GapBefore(i) != " " {
		return false
	}
	before := x.LowerText(i - 1)
	if handling[before] {
		return true
	}
	if i < 2 || x.GapBefore(i-1) != " " {
		return false
	}
	return before == "like" && ToolKinds[x.LowerText(i-2)] || before == "as" && x.LowerText(i-2) == "such" && i > 2 && ToolKinds[x.LowerText(i-3)]
}

// handling are the words before what one runs.
var handling = map[string]bool{
	"install": true, "installs": true, "installed": true, "installing": true, "uninstall": true, "download": true, "downloaded": true,
	"using": true, "use": true, "uses": true, "used": true, "adopted": true, "adopting": true, "run": true, "running": true,
}

// ToolKinds are what is named behind "like" and "such as".
var ToolKinds = map[string]bool{
	"tool": true, "tools": true, "program": true, "programs": true, "software": true, "library": true, "libraries": true, "framework": true,
	"frameworks": true, "product": true, "products": true, "project": true, "projects": true, "editor": true, "editors": true, "database": true,
	"databases": true, "language": true, "languages": true, "platform": true, "platforms": true, "browser": true, "browsers": true, "something": true,
}
