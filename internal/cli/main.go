package cli

import (
	"cmp"
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
)

// Main runs one command and returns its exit code. args are without the
// program's name. An interrupt ends the command cleanly, with what it was
// doing undone; a second one ends it at once, which undoes it as well.
func Main(args []string, in io.Reader, out, err io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	t := &terminal{in: in, out: out, err: err}
	root := newRoot(t)
	root.SetArgs(append([]string{}, args...))
	failure := cmp.Or(root.ExecuteContext(ctx), t.unheard)
	t.report(failure)
	return exitCode(failure)
}
