package main

// fillers are the ordinary words between the names, as conference notes have
// them. Common ones stand more than once.
var fillers = []string{
	"the", "the", "the", "the", "a", "a", "a", "to", "to", "to", "and", "and", "and", "of", "of", "of", "in", "in", "with", "with",
	"for", "for", "is", "is", "are", "on", "on", "from", "by", "as", "it", "we", "they", "that", "this", "which", "how", "why", "when",
	"can", "will", "should", "not", "only", "also", "still", "now", "then", "there", "many", "some", "every", "each", "more", "less",
	"team", "teams", "talk", "speaker", "demo", "question", "answer", "room", "slide", "people", "users", "customers", "company",
	"cluster", "clusters", "node", "nodes", "workload", "workloads", "service", "services", "traffic", "request", "latency", "memory",
	"cost", "budget", "config", "release", "version", "upgrade", "rollout", "incident", "outage", "alert", "policy", "token", "secret",
	"showed", "explained", "uses", "using", "runs", "run", "built", "moved", "replaced", "compared", "measured", "broke", "fixed", "learned",
	"introduced", "announced", "supports", "requires", "scales", "fails", "works", "starts", "stops", "writes", "reads", "costs", "saves",
	"fast", "slow", "small", "large", "simple", "hard", "new", "old", "open", "safe", "cheap", "local", "remote", "shared", "single",
	"production", "testing", "review", "migration", "tooling", "platform", "pipeline", "storage", "network", "kernel", "compiler",
	"yesterday", "today", "next", "year", "week", "minutes", "seconds", "percent", "million", "hundred", "first", "second", "last",
}

// syllables are what invented names are made of.
var syllables = []string{
	"ka", "ru", "ve", "lo", "mi", "tan", "zor", "bel", "qui", "nax", "fer", "dro", "plu", "sti", "gan", "hy", "os", "tra", "wen", "jo",
	"cra", "ske", "vil", "mun", "pho", "ri", "ste", "bur", "lex", "yan", "cor", "dul",
}
