package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Companies that are called like what they make are known as that, and people work there.

// employer reports whether somebody may work at what a term names: an organization, or software
// whose maker is called like it.
func (r *reader) employer(term int) bool {
	return employing(r.kind(term), r.b.out.Terms[term].Key)
}

// employing reports whether somebody may work at what is of a kind and has a key.
func employing(kind kg.Kind, key string) bool {
	return kind == kg.Organization || software(kind) && houses[key]
}

// fitting reports whether a trigger may state its relation of two terms. Who works at something
// says of that by itself that it is a company.
func (r *reader) fitting(t *trigger, source, target int) bool {
	from, to := r.kind(source), r.kind(target)
	if t.relation == kg.WorksAt && from == kg.Person && software(to) {
		return strings.HasSuffix(t.phrase, " at") || r.employer(target)
	}
	return fits(t.relation, from, to)
}

// posted reports whether the gap between somebody and what is called like its maker says that
// they work there: "Ada Blorf (Docker)", "from Docker", "CTO, Docker", but not "to Ada Blorf, Docker".
func (r *reader) posted(gap string, right *found) bool {
	if r.kind(right.term) == kg.Organization {
		return true
	}
	switch {
	case gap == " (":
		return strings.HasPrefix(r.b.doc.Text[right.end:], ")")
	case strings.HasSuffix(gap, " at "), strings.HasSuffix(gap, " @ "), strings.HasSuffix(gap, " @"), gap == " from ":
		return true
	}
	return strings.HasSuffix(gap, ", ") && r.rolePhrase(gap)
}

// houses are the keys of software that is made by a company of its name.
var houses = map[string]bool{
	"1password": true, "aerospike": true, "airbyte": true, "airtable": true, "algolia": true, "appsignal": true, "arangodb": true,
	"auth0": true, "canva": true, "chef": true, "clickhouse": true, "codesandbox": true, "contentful": true, "coroot": true,
	"couchbase": true, "cratedb": true, "discord": true, "docker": true, "emqx": true, "evernote": true, "figma": true, "flickr": true,
	"github": true, "gitlab": true, "gitpod": true, "googlecloud": true, "gradle": true, "grafana": true, "grammarly": true, "hasura": true, "hazelcast": true,
	"heroku": true, "hivemq": true, "instagram": true, "instruqt": true, "kong": true, "koyeb": true, "kubecost": true, "langchain": true,
	"linode": true, "mariadb": true, "mattermost": true, "meilisearch": true, "memgraph": true, "miro": true, "mongodb": true,
	"neo4j": true, "nextcloud": true, "nginx": true, "notion": true, "okteto": true, "ollama": true, "pinecone": true, "portainer": true,
	"postman": true, "prefect": true, "prisma": true, "pulumi": true, "puppet": true, "qdrant": true, "questdb": true, "quora": true,
	"rancher": true, "redis": true, "redpanda": true, "risingwave": true, "rudderstack": true, "scalingo": true, "scylladb": true,
	"semgrep": true, "sentry": true, "signoz": true, "singlestore": true, "slack": true, "starburst": true, "strapi": true,
	"supabase": true, "surrealdb": true, "sysdig": true, "tableau": true, "tailscale": true, "teleport": true, "temporal": true,
	"terramate": true, "thousandeyes": true, "tigergraph": true, "travisci": true, "traefik": true, "tumblr": true, "tyk": true,
	"upstash": true, "victoriametrics": true, "weaviate": true, "youtube": true, "yugabytedb": true, "zabbix": true, "zerotier": true,
	"zoom": true,
}
