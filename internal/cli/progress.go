package cli

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"notes/internal/config"
	"notes/pkg/notes"
)

// worthShowing is how many bytes there have to be to read: fewer are read
// before anybody could read how far that is.
const worthShowing = 1_000_000

// meter shows on a terminal how far indexing is: files, bytes, rate, and the
// time left. Its zero value shows nothing.
type meter struct {
	to   io.Writer
	bars *mpb.Progress
	bar  *mpb.Bar
	now  atomic.Pointer[notes.Progress] // the bar is drawn by a goroutine of its own
	from time.Time                      // when it was begun
	over bool
}

// meter returns a meter on the standard error, which shows nothing where that
// is no terminal or nothing was to be said.
func (t *terminal) meter(cfg config.Config) *meter {
	file, ok := t.err.(*os.File)
	if !ok || cfg.Quiet || cfg.JSON || os.Getenv("TERM") == "dumb" || !term.IsTerminal(int(file.Fd())) || !obeysEscapes(file.Fd()) {
		return &meter{}
	}
	return &meter{to: file}
}

// show draws how far it is.
func (m *meter) show(p notes.Progress) {
	if m.to == nil || m.over || p.AllBytes < worthShowing {
		return
	}
	m.now.Store(&p)
	if m.bar == nil {
		m.begin(p.AllBytes)
	}
	m.bar.SetCurrent(p.Bytes)
}

// begin draws the bar. Its total is set afterwards, because one made with a
// total ends when it is reached, and then there is still the index to write.
func (m *meter) begin(total int64) {
	m.from = time.Now()
	m.bars = mpb.New(mpb.WithOutput(m.to))
	m.bar = m.bars.New(0, mpb.BarStyle().Lbound("").Filler("█").Tip("█").Padding("░").Rbound(""),
		mpb.PrependDecorators(decor.Any(m.text)),
		mpb.AppendDecorators(decor.Any(m.rest(decor.AverageETA(decor.ET_STYLE_GO)))))
	m.bar.SetTotal(total, false)
}

// text says in words and numbers what the bar shows.
func (m *meter) text(decor.Statistics) string {
	p := m.now.Load()
	if p.Files == p.AllFiles {
		return fmt.Sprintf("%d notes read, writing the index ", p.Files)
	}
	return fmt.Sprintf("%d of %d notes, %s of %s ", p.Files, p.AllFiles, inUnits(p.Bytes), inUnits(p.AllBytes))
}

// untold is for how long after the beginning nothing is said of how fast it goes: until
// then it is guessed from next to nothing.
const untold = time.Second

// rest says how fast it goes and how long it is still going to take, as far as
// reading goes.
func (m *meter) rest(left decor.Decorator) decor.DecorFunc {
	return func(s decor.Statistics) string {
		took := time.Since(m.from)
		if s.Current == 0 || s.Current >= s.Total || took < untold {
			return ""
		}
		eta, _ := left.Decor(s)
		return fmt.Sprintf(" %s/s, %s left", inUnits(int64(float64(s.Current)/took.Seconds())), eta)
	}
}

// end takes the bar away, for good.
func (m *meter) end() {
	m.over = true
	if m.bar != nil {
		m.bar.Abort(true)
		m.bars.Wait()
		m.bar = nil
	}
}
