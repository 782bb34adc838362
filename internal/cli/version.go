package cli

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
)

type versionOptions struct {
	*terminal
	cfg config.Config
}

// buildInfo is where a program comes from.
type buildInfo struct {
	Version  string `json:"version"`
	Revision string `json:"revision"` // of the source; empty if it was built outside of a repository
	Time     string `json:"time"`     // of the revision
	Modified bool   `json:"modified"` // the source differed from the revision
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func newVersion(t *terminal) *cobra.Command {
	return buildPlain(&cobra.Command{
		Use:   "version",
		Short: "Say which version this is",
		Long: `Say which version of notes this is, from which source and with which Go it was
built.`,
		Example: `  notes version --json`,
		Args:    atMost(0),
	}, &versionOptions{terminal: t})
}

func (o *versionOptions) addFlags(*pflag.FlagSet) {}

func (o *versionOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	return nil
}

func (o *versionOptions) run(context.Context) error {
	b := buildOf()
	return o.answer(o.cfg, b, func(render.Screen) error {
		_, err := fmt.Fprintf(o.out, "notes %s (%s, %s)\n", b.Version, b.Go, b.Platform)
		return err
	})
}

// buildOf reads what the Go tool wrote into the program.
func buildOf() buildInfo {
	b := buildInfo{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	if info.Main.Version != "" {
		b.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Revision = s.Value
		case "vcs.time":
			b.Time = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}
