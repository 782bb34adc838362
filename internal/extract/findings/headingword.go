package findings

import (
	"slices"
	"strings"
	"sync"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// headingWords returns the keys of the topics by the plain words with which a
// heading says that its section is about them. In running text these say little.
var headingWords = sync.OnceValue(func() map[string]string {
	topics := map[string]string{}
	for topic, words := range map[string]string{
		"Career Development":           "career careers hire hires hiring internship internships interview interviewing interviews jobs layoffs mentee mentees mentor mentoring mentors mentorship recruit recruiter recruiters recruiting recruits resume salaries salary",
		"Chaos Engineering":            "chaos",
		"Configuration Management":     "config configuration",
		"Continuous Delivery":          "deploy deploying deployment deployments pipelines",
		"Cost Management":              "cost costs spending",
		"Databases":                    "db dbs",
		"Developer Experience":         "onboarding",
		"Education":                    "education educators students teach teachers teaching",
		"Engineering Culture":          "burnout collaboration culture diversity empathy inclusion leaders leadership management managers teams teamwork",
		"Event Streaming":              "streaming",
		"Identity and Access":          "authentication authorization identities identity",
		"Incident Management":          "incident incidents outage outages postmortem postmortems",
		"Logging":                      "logs",
		"Migration and Modernization":  "legacy migrate migrated migrating migration migrations",
		"Monitoring":                   "alert alerting alerts dashboards metrics monitor",
		"Multi-Tenancy":                "tenant tenants",
		"Networking":                   "network networks routing traffic",
		"Observability":                "debug debugging observing troubleshoot troubleshooting",
		"Open Source Community":        "ambassadors communities community contributing contributors governance hallway maintainers meetup meetups organisers organizers",
		"Performance":                  "benchmark benchmarking benchmarks faster latency optimise optimising optimization optimize optimizing performance performant profiling slow speed throughput tuning",
		"Policy as Code":               "policies policy",
		"Programming Languages":        "compiler compilers languages",
		"Release Management":           "releases upgrade upgrades upgrading",
		"Scheduling":                   "scheduling",
		"Secrets Management":           "secrets",
		"Security":                     "attack attackers attacking attacks authenticity breach breaches compliance exploit exploiting exploits hacker hackers hacking hardening intrusion malware secure securely securing threat threats vulnerabilities vulnerability",
		"Service Mesh":                 "mesh meshes",
		"Site Reliability Engineering": "reliability reliable resilience resiliency resilient",
		"Software Architecture":        "architecture",
		"Supply Chain Security":        "attestation attestations provenance",
		"Sustainability":               "carbon",
		"Testing":                      "tested tester testers testing tests",
		"Tracing":                      "traces",
	} {
		for word := range strings.FieldsSeq(words) {
			topics[word] = kg.Fold(topic)
		}
	}
	return topics
})

// spokenFor is a topic that a word of a section's heading speaks for.
type spokenFor struct {
	section int
	topic   string // its key
	alone   bool   // the word is all of the heading
}

// worth is what the word is worth beside a mention.
func (s spokenFor) worth() float64 {
	if s.alone {
		return voteAlone
	}
	return voteWord
}

// readHeadings notes which topics the headings speak for by plain words, in the
// order of the sections. In a note that names nothing of the field they speak for
// none: a trip has costs as well.
func (b *Builder) readHeadings() {
	b.spoken, b.titleLines = b.spoken[:0], b.titleLines[:0]
	if !slices.ContainsFunc(b.Result.Terms, func(t kg.Term) bool { return !t.Implied && len(t.Broader) > 0 }) {
		return
	}
	s, topics := &b.Namer.Text, headingWords()
	for i := range b.Doc.Sentences {
		block := b.Doc.Blocks[b.Doc.Sentences[i].Block]
		from := s.First[i]
		if block.Kind != markdown.Heading {
			if from = b.Namer.TitleFrom(i); from < 0 {
				continue
			}
			b.titleLines = append(b.titleLines, i)
		}
		for w := from; w < s.First[i+1]; w++ {
			topic := topics[b.Namer.LowerText(w)]
			if topic != "" && b.Namer.Covered[w] == 0 && !s.Words[w].At(prose.InBare|prose.InCode) && b.Namer.Vocab.Lookup(topic) != nil {
				b.spoken = append(b.spoken, spokenFor{block.Section, topic, from+1 == s.First[i+1]})
			}
		}
	}
}

// isSpoken reports whether a plain word of the heading of a section speaks for a topic.
func (b *Builder) isSpoken(section int) bool {
	_, spoken := slices.BinarySearchFunc(b.spoken, section, func(s spokenFor, section int) int { return s.section - section })
	return spoken
}
