package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/term"

	"notes/internal/config"
	"notes/internal/render"
)

// terminal is the streams of a run.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	unheard  error // why a page of help couldn't be written, which cobra has no way to say
}

// say writes a line of talk, made safe to show.
func (t *terminal) say(format string, args ...any) {
	fmt.Fprintln(t.err, render.Line(fmt.Sprintf(format, args...)))
}

// screen says what the answer may use. NO_COLOR (no-color.org) counts where
// nothing else was asked for.
func (t *terminal) screen(cfg config.Config) render.Screen {
	file, ok := t.out.(*os.File)
	if !ok || !t.onTerminal() {
		return render.Screen{Color: cfg.Color == "always"}
	}
	screen := render.Screen{Terminal: true, Color: cfg.Color == "always" || cfg.Color == "auto" && wantsColor()}
	screen.Color = screen.Color && obeysEscapes(file.Fd())
	if folder, err := filepath.Abs(cfg.Folder); err == nil {
		screen.Folder = folder
	}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil {
		screen.Width = width
	}
	return screen
}

func wantsColor() bool { return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" }
