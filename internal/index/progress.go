package index

import (
	"notes/internal/source"
	"notes/pkg/kg"
)

// meter adds up how far a job is.
type meter struct {
	now  kg.Progress
	tell func(kg.Progress)
}

func newProgress(j *Job) *meter {
	m := &meter{tell: j.Progress}
	for _, c := range j.Changes {
		m.now.AllBytes += c.File.Size
	}
	m.now.AllFiles = len(j.Changes)
	return m
}

// Announce tells how much a job is going to read, before it has read anything.
func (j *Job) Announce() { newProgress(j).advance(nil) }

func (m *meter) advance(changes []source.Change) {
	for _, c := range changes {
		m.now.Files++
		m.now.Bytes += c.File.Size
	}
	if m.tell != nil {
		m.tell(m.now)
	}
}
