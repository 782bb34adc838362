"use strict";
// What the page shows: nodes and edges with their places, and which of them pass
// the filters.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = new Map(data.nodes.map((n, i) => [n.id, i]));

// folded is the key under which all spellings of a name meet, as the command line has it:
// without case, accents and what stands between words. C, C++ and C# are three, and a
// leading dot counts (.NET).
function folded(name) {
  const key = name.trim().normalize("NFKD").replace(/(?<![\p{L}\p{Nd}][+#]*)[+#]|[^\p{L}\p{Nd}+#.]|(?<=.)\./gu, "");
  return key === "." ? "" : key.toLowerCase().normalize("NFC");
}

// called finds a node by its ID, its name or another of its names; of several the
// one that is mentioned most. There is none: -1.
function called(name) {
  if (byId.has(name)) return byId.get(name);
  const key = folded(name);
  const bears = (n) => [n.name, ...n.aliases].some((other) => folded(other) === key);
  return data.nodes.reduce((best, n, i) => (key && bears(n) && (best < 0 || n.mentions > data.nodes[best].mentions) ? i : best), -1);
}

const edgesOf = data.nodes.map(() => []);
data.edges.forEach((e, i) => {
  edgesOf[e.a].push(i);
  edgesOf[e.b].push(i);
});

const filter = { kinds: new Set(), topics: new Set(), classes: new Set(), weight: 0, since: "", until: "" };

// within reports whether something seen from first to last overlaps the span
// asked for. Dates compare as far as both are known.
function within(first, last) {
  if (!filter.since && !filter.until) return true;
  if (!first) return false;
  const cut = (date, bound) => date.slice(0, bound.length);
  return (!filter.since || cut(last, filter.since) >= filter.since) && (!filter.until || cut(first, filter.until) <= filter.until);
}

function passes(node) {
  return !filter.kinds.has(node.kind) && !filter.topics.has(node.topic) && within(node.first, node.last);
}

function edgePasses(edge) {
  return !filter.classes.has(edge.class) && edge.weight >= filter.weight && within(edge.first, edge.last) &&
    shown[edge.a] && shown[edge.b];
}

let shown = [];
let drawn = [];

function sift() {
  shown = data.nodes.map(passes);
  drawn = data.edges.map(edgePasses);
}
sift();
