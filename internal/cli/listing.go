package cli

import (
	"errors"
	"fmt"
	"text/template"

	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
)

// listing is how a command writes its list if it isn't a table: by a template,
// or as paths for xargs -0.
type listing struct {
	text     string
	template *template.Template
	null     bool
	flags    *pflag.FlagSet
}

func (l *listing) addFlags(flags *pflag.FlagSet) {
	l.flags = flags
	flags.StringVar(&l.text, "format", "", "write each element by a Go `TEMPLATE`, such as '{{.Name}}'; --json shows the fields; writes all, unless --limit says less")
}

// addPathFlags is addFlags for lists whose elements have a place.
func (l *listing) addPathFlags(flags *pflag.FlagSet) {
	l.addFlags(flags)
	flags.BoolVar(&l.null, "print0", false, "write the paths of the notes only, each once, ended by NUL, for xargs -0; of all, unless --limit says less")
}

func (l *listing) validate() (err error) {
	if err := atMostOne(l.flags, "json", "format", "print0", "annotate"); err != nil || l.text == "" {
		return err
	}
	if l.template, err = render.ParseTemplate(l.text); err != nil {
		return &usageError{problem: fmt.Sprintf("--format: %v", err), hint: "a field stands in two braces with a dot before it: '{{.Name}}'; --json shows the fields"}
	}
	return nil
}

// whole returns the settings for a list that a program reads, which has no use for what
// fits a screen: all of it, unless a limit is set.
func (l *listing) whole(cfg config.Config) config.Config {
	cfg.All = cfg.All || cfg.Limit == 0 && (l.null || l.text != "")
	return cfg
}

// answerList writes a list by the template or as paths if that was asked for,
// else v as [terminal.answer] does.
func answerList[E any](t *terminal, cfg config.Config, l *listing, v any, list []E, text func(render.Screen) error) error {
	switch {
	case l.null:
		return render.Null(t.out, list, fromHere(cfg))
	case l.template != nil:
		err := render.Template(t.out, l.template.Funcs(template.FuncMap{"path": fromHere(cfg)}), list)
		var wrong template.ExecError
		if errors.As(err, &wrong) {
			return &usageError{problem: fmt.Sprintf("--format: %v", err), hint: "--json shows the fields"}
		}
		return err
	}
	return t.answer(cfg, v, text)
}
