package vocab

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"notes/pkg/kg"
)

// The tests in this file are for the person who adds an entry: each message
// says where the fault is and what to write instead.

// source returns the place of an entry for a message.
func source(e *Entry) string {
	return fmt.Sprintf("%s:%d: entry %q", e.Source.File, e.Source.Line, e.Name)
}

func TestDataCompiles(t *testing.T) {
	if _, err := Compile(readData(t)); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(nil); err != nil {
		t.Fatalf("the vocabulary that is built in does not load: %v", err)
	}
}

func TestEntriesAreSorted(t *testing.T) {
	entries := readData(t)
	for i := 1; i < len(entries); i++ {
		last, e := &entries[i-1], &entries[i]
		if last.Source.File == e.Source.File && strings.ToLower(last.Name) > strings.ToLower(e.Name) {
			t.Errorf("%s stands after %q; move it, entries are sorted by name without case", source(e), last.Name)
		}
	}
}

func TestTopicsAreTheFixedOnes(t *testing.T) {
	var got []string
	for _, e := range readData(t) {
		if e.Topic {
			got = append(got, e.Name)
			if !slices.Contains(fixedTopics, e.Name) {
				t.Errorf("%s is no topic of the fixed list; take off \"topic: true\" and name a topic under \"broader\"", source(&e))
			}
		}
	}
	for _, name := range fixedTopics {
		if !slices.Contains(got, name) {
			t.Errorf("the topic %q is gone; put it back into topics.yaml with \"topic: true\", notes are filed under it", name)
		}
	}
}

// fixedTopics are the fields that a programme committee would recognise.
var fixedTopics = []string{
	"WebAssembly", "Service Mesh", "GPU Sharing", "GitOps", "Observability", "Security", "Supply Chain Security",
	"Platform Engineering", "Developer Experience", "Networking", "eBPF", "Storage", "Databases", "Machine Learning",
	"Natural Language Processing", "Computer Vision", "Recommender System", "Reinforcement Learning",
	"Generative AI", "Artificial Intelligence", "High Performance Computing", "Serverless", "Edge Computing", "Container Runtimes", "Containers",
	"Continuous Delivery", "Infrastructure as Code", "Multi-Cluster", "Multi-Tenancy", "Autoscaling", "Scheduling",
	"Cost Management", "Sustainability", "Chaos Engineering", "Site Reliability Engineering", "API Gateways",
	"Identity and Access", "Secrets Management", "Policy as Code", "Microservices", "Event Streaming", "Virtualization",
	"Operators", "Open Source", "Open Source Community", "Testing", "Cluster Management", "Telecommunications", "Confidential Computing",
	"Monitoring", "Logging", "Tracing", "Operating Systems", "Programming Languages", "Data Processing", "Big Data",
	"Configuration Management", "Incident Management", "Migration and Modernization", "Standards and Specifications",
	"Hardware", "Concurrency", "Software Architecture", "Release Management", "DevOps", "Web Development",
	"Performance", "Education", "Career Development", "Engineering Culture",
}

func TestEditionsNameTheirSeries(t *testing.T) {
	entries := readData(t)
	kinds := kindsByKey(entries)
	for i := range entries {
		e := &entries[i]
		if e.Kind != kg.Event && (e.EditionOf != "" || e.Date != "" || e.Place != "") {
			t.Errorf("%s is of kind %s; only events have edition_of, date and place", source(e), e.Kind)
		}
		if e.EditionOf != "" && kinds[kg.Fold(e.EditionOf)] != kg.Event {
			t.Errorf("%s is an edition of %q, which is no event; add that event or correct the name", source(e), e.EditionOf)
		}
		if _, err := time.Parse(time.DateOnly, e.Date); e.Date != "" && err != nil {
			t.Errorf("%s has the date %q; write the first day as YYYY-MM-DD", source(e), e.Date)
		}
	}
}

func kindsByKey(entries []Entry) map[string]kg.Kind {
	kinds := make(map[string]kg.Kind, len(entries))
	for i := range entries {
		kinds[entries[i].Key()] = entries[i].Kind
	}
	return kinds
}

func TestFormsFitTheMatcher(t *testing.T) {
	for _, e := range readData(t) {
		for _, form := range e.Forms {
			if n := len(kg.Fold(form.Text)); n > maxKey {
				t.Errorf("%s: the form %q has %d letters, more than %d; nobody writes it out, leave it away", source(&e), form.Text, n, maxKey)
			}
		}
	}
}

// A form that is an ordinary word must not match in any case, or "to port"
// and "a target" become a product and a company.
func TestOrdinaryWordsAreGuarded(t *testing.T) {
	words := ReadWords()
	for _, e := range readData(t) {
		for _, form := range e.Forms {
			word := strings.ToLower(form.Text)
			if unguarded(form) && words.Common(word) && !slices.Contains(plainNames, word) {
				t.Errorf("%s: %q is an ordinary word; give it \"case: capital\" with cues, \"everyday: true\", or \"ambiguous: true\" if it means something else even then, or add it to plainNames if the plain word means just this", source(&e), form.Text)
			}
		}
	}
}

// unguarded reports whether a form of one word matches in any case, wherever
// it stands.
func unguarded(form Form) bool {
	return !form.Everyday && form.Case == Any && !form.Ambiguous && !strings.ContainsAny(form.Text, " -_./:&+0123456789")
}

// A given name must not become a product wherever a speaker bears it.
func TestGivenNamesAreGuarded(t *testing.T) {
	words := ReadWords()
	for _, e := range readData(t) {
		for _, form := range e.Forms {
			word := strings.ToLower(form.Text)
			if e.Kind != kg.Place && form.Case != Strict && !form.Ambiguous && words.Given(word) && !slices.Contains(namesakes, word) {
				t.Errorf("%s: %q is a given name too; give it \"ambiguous: true\" with cues, or add it to namesakes if people who are called so hardly stand in conference notes", source(&e), form.Text)
			}
		}
	}
}

// Two entries for one thing split its mentions between them.
func TestWordsWithCapitalsOfTheirOwnAreWrittenSo(t *testing.T) {
	words := ReadWords()
	for _, e := range readData(t) {
		for _, form := range e.Forms {
			word := strings.ToLower(form.Text)
			if form.Case != Strict && capitalInside(form.Text) && (words.Given(word) || words.Base(Hash(word))) && !slices.Contains(knownByTheirCapitals, form.Text) {
				t.Errorf("%s: %q is a word or a first name but for its capitals; write {form: %s, case: strict} or, of a name, \"case: strict\"", source(&e), form.Text, form.Text)
			}
		}
	}
}

// capitalInside reports whether a form is one word of letters, some of them small, with a capital behind its first.
func capitalInside(form string) bool {
	behind := form[1:]
	return strings.ToLower(behind) != behind && strings.ToUpper(form) != form && !strings.ContainsFunc(form, func(c rune) bool { return c == '-' || !unicode.IsLetter(c) })
}

// knownByTheirCapitals are names that hardly mean anything else, however they are written, or have a form with
// cues of its own for another case.
var knownByTheirCapitals = []string{"AIOps", "DevOps", "DevSecOps", "FinOps", "GitOps", "MLOps", "PostScript", "PuTTY", "RESTful", "TypeScript"}

func TestVendorsNameMakesNoSecondEntry(t *testing.T) {
	entries := readData(t)
	byKey := map[string]*Entry{}
	for i := range entries {
		byKey[entries[i].Key()] = &entries[i]
	}
	for i := range entries {
		e := &entries[i]
		for _, affix := range affixes {
			twin := byKey[affix.cut(e.Key())]
			if twin == nil || twin == e || twin.Kind != e.Kind || slices.Contains(noTwins, e.Name) {
				continue
			}
			t.Errorf("%s and %s differ by %q; make one an alias of the other, or add it to noTwins if they are two things", source(e), source(twin), affix.text)
		}
	}
}

// What one entry is called in short is, behind the first word of its name, no other one: nobody means
// another thing by Acme SQ who says SQ for Acme Storage Queue.
func TestShortNameMakesNoSecondEntry(t *testing.T) {
	entries := readData(t)
	byKey := map[string]*Entry{}
	for i := range entries {
		byKey[entries[i].Key()] = &entries[i]
	}
	for i := range entries {
		e := &entries[i]
		first, rest, several := strings.Cut(e.Name, " ")
		if !several || rest == "" {
			continue
		}
		for _, form := range e.Forms[1:] {
			twin := byKey[kg.Fold(first+form.Text)]
			if twin == nil || twin == e || twin.Kind != e.Kind || strings.Contains(form.Text, " ") || slices.Contains(noShorts, twin.Name) {
				continue
			}
			t.Errorf("%s and %s: %q is short for the one and part of the name of the other; make one an alias of the other, or give the form to the other", source(e), source(twin), form.Text)
		}
	}
}

// affix is what people put before or after a name and leave away as easily.
type affix struct {
	text  string
	after bool
}

// cut returns a key without the affix, empty if it has none.
func (a affix) cut(key string) string {
	rest, ok := strings.CutPrefix(key, a.text)
	if a.after {
		rest, ok = strings.CutSuffix(key, a.text)
	}
	if !ok {
		return ""
	}
	return rest
}

var affixes = []affix{
	{"amazon", false},
	{"apache", false},
	{"aws", false},
	{"azure", false},
	{"canonical", false},
	{"cilium", false},
	{"cncf", false},
	{"eclipse", false},
	{"gnu", false},
	{"google", false},
	{"googlecloud", false},
	{"hashicorp", false},
	{"ibm", false},
	{"kubernetes", false},
	{"microsoft", false},
	{"netflix", false},
	{"nvidia", false},
	{"oracle", false},
	{"redhat", false},
	{"suse", false},
	{"the", false},
	{"vmware", false},
	{"framework", true},
	{"inc", true},
	{"project", true},
	{"protocol", true},
	{"proxy", true},
	{"software", true},
}

// plainNames are words that the list of ordinary words holds, as they stand
// or by their endings, and that mean the entry in any case.
var plainNames = []string{
	// Concepts that the plain word is the name of.
	"ableism", "ageism", "aiops", "alerting", "antivirus", "authentication", "authorization", "autoscaling", "backdoor", "caching",
	"canarying", "catfishing", "checkpointing", "clang", "colorblind", "compiler", "compliance", "compression", "concurrency",
	"containerisation", "containerization", "copyleft", "cryptocurrencies", "cryptocurrency", "cryptography",
	"currying", "databases", "deadlock", "debuggability", "debugging", "deployability", "destructor", "devops",
	"devsecops", "diagnosability", "disassembler", "eigenvalue", "encapsulation", "encryption", "finalizer", "finops",
	"firewall", "fuzzer", "fuzzing", "gitops", "hairpinning", "hyperscaler", "immutability", "instrumentation",
	"internationalisation", "internationalization", "interposer", "intranet", "kanban", "keyness", "latency", "lexer", "lexers",
	"linkability", "linting", "localisation", "localization", "logging", "malware", "microcode", "microservices",
	"middlebox", "mlops", "modernization", "monitoring", "monolith", "monorepo", "networking", "noops", "obfuscation",
	"observability", "orchestration", "oscilloscope", "oscilloscopes", "oversampling", "pagination", "parallelism",
	"paravirtualization", "passkey", "passwordless", "pentest", "pentester", "phishing", "polyrepo", "postmortem",
	"preemption", "proxyless", "python", "quorum", "ransomware", "recursion", "refactoring", "replication",
	"resumability", "robotics", "rollback", "rollbacks", "rootless", "runbook", "sandboxing", "scalability",
	"scheduling", "secretless", "security", "segfault", "semaphore", "serializability", "serialization", "serverless",
	"shader", "shaders", "sharding", "sidecar", "sidecarless", "skewness", "snapshotter", "sre", "standardization",
	"stemmer", "storage", "subnetting", "sustainability", "symbolication", "tarball", "tarballs", "telecommunications",
	"telemetry", "testability", "throughput", "thunk", "toleration", "tracing", "trampolining", "transliteration",
	"unconference", "unconferences", "vendoring", "virtualisation", "virtualization",
	// Names that technical prose uses in lower case, or that only look like an inflection.
	"adobe", "android", "azure", "bash", "bitcoin", "blazor", "causely", "checkly", "china", "chromium", "cloudability",
	"coverity", "curl", "dell", "docker", "exceptionless", "flagger", "gawk", "goofys", "google", "grep", "intuit", "japan",
	"markdown", "nextest", "optimizely", "perforce", "plotly", "polars", "regexp", "rootly", "ruby", "scality", "spinnaker",
	"sudo", "swagger", "telnet", "twitter", "typescript", "vim", "xterm", "yelp",
}

// namesakes are projects and companies better known than the people who share
// the name.
var namesakes = []string{"cassandra", "luigi", "mercedes", "ruby", "stanford", "thanos"}

// noShorts are things that another one of their maker was called by before.
var noShorts = []string{"Azure DocumentDB"}

// noTwins are entries that are not what their name without the affix is.
var noTwins = []string{
	".NET Framework", "AliEn (software)", "Apache AGE", "Apache Chainsaw", "Apache Cocoon", "Apache Knox", "Apache MINA",
	"Apache Polaris", "Apache Turbine", "AWS CloudShell", "Azure Active Directory", "Azure Data Explorer", "Azure Portal",
	"AzureHound", "Beamer (software)", "Camino (software)", "Canonical Data Model", "Canonical Kubernetes",
	"Catalyst framework",
	"CiliumBGPAdvertisement", "CiliumEndpointSlice", "CiliumNetworkPolicy", "Eclipse Ditto", "Eclipse Hono", "ESPResSo (software)",
	"Flux Framework", "GNU Mach", "Google Lens", "IEEE Software",
	"Guppy (software)", "Iris (software)", "kubernetes-nmstate", "MERLIN (software)", "Microsoft SEAL", "Monocle (software)", "Netflix Vector",
	"Netflix Winston", "Netflix Zuul", "NVIDIA Merlin", "nvidia-docker", "Oracle Linux", "PEAR (software)",
	"Phaser (software)", "REVEL (software)", "Rivet (software)", "Scheduling Framework", "Simple XML Framework",
}

// TestOnePlaceMakesOneEntry finds the project that stands there twice, as "Acme" and
// "Acme Kernel": whoever asks for the one misses what the notes say of the other.
func TestOnePlaceMakesOneEntry(t *testing.T) {
	type place struct{ home, repo string }
	first := map[place]*Entry{}
	for _, e := range readData(t) {
		if e.Home == "" || len(e.Repos) == 0 {
			continue
		}
		at := place{strings.ToLower(strings.TrimRight(e.Home, "/")), strings.ToLower(e.Repos[0])}
		if other := first[at]; other != nil {
			t.Errorf("%s has the home and the repository of %q; make it an alias, or give it a home of its own", source(&e), other.Name)
		}
		first[at] = &e
	}
}
