"use strict";
// What the page shows: nodes and edges with their places, and which of them pass
// the filters.

const data = JSON.parse(document.getElementById("data").textContent);
const byId = new Map(data.nodes.map((n, i) => [n.id, i]));

// folded is the key under which all spellings of a name meet, as the command line has it:
// without case, accents and what stands between words. C, C++ and C# are three, and a
// leading dot counts (.NET), as does a mark that makes another letter.
function folded(name) {
  let key = "", joined = false, base = "";
  for (const c of name.normalize("NFKD")) {
    if (/\p{M}/u.test(c)) {
      if (key && isOfLetter(c, base)) key += c;
      else joined = false;
      continue;
    }
    if (c === ".") joined = !key;
    else if (c !== "+" && c !== "#") joined = /[\p{L}\p{Nd}]/u.test(c);
    base = joined ? c.toLowerCase() : "";
    key += base;
  }
  return key === "." ? "" : key.normalize("NFC");
}

// isOfLetter says whether a mark makes another letter of the one it stands on, as in й and パ,
// or a syllable of it, and is no accent, point or stress.
function isOfLetter(mark, letter) {
  if (/[\u3099\u309a]/.test(mark)) return /[\p{sc=Hira}\p{sc=Kana}]/u.test(letter);
  if (/[\u0300\u0301]/.test(mark)) return letter === "г" || letter === "к";
  if (mark === "\u0308" && letter === "е") return false;
  if (/[\p{sc=Zinh}\p{sc=Zyyy}]/u.test(mark)) return /\p{sc=Cyrl}/u.test(letter) && /[\u0306\u0308\u0304\u030b]/.test(mark);
  return !/[\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/u.test(mark);
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
