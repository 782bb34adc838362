// The card: what is known of a name, with the sentences that prove it. Text from
// the notes becomes text, never markup.

const card = document.getElementById("card");

function part(name, text, className) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

// choose opens the card of a node, or closes it. What was chosen before is one step
// back in the browser.
function choose(i, keepAddress) {
  state.chosen = i;
  card.hidden = i < 0;
  card.replaceChildren();
  if (i >= 0) fill(data.nodes[i], i);
  if (!keepAddress) remember(i < 0 ? "" : "#" + encodeURIComponent(data.nodes[i].id));
  redraw();
}

function remember(fragment) {
  if (fragment !== location.hash) history.pushState(null, "", fragment || location.pathname + location.search);
}

function closer() {
  const close = part("button", "Close", "close");
  close.type = "button";
  close.addEventListener("click", () => {
    choose(-1);
    canvas.focus();
  });
  return close;
}

// miss says that a name which was asked for is not here.
function miss(name) {
  choose(-1, true);
  status.textContent = `${name} is not in this graph`;
  card.append(closer(), part("h2", status.textContent));
  card.hidden = false;
}

// counts says how often an entity is named, or how often a note names what is drawn.
function counts(n) {
  if (n.kind === "note") return `names what is drawn ${n.mentions}×`;
  return `mentioned ${n.mentions}× in ${n.notes === 1 ? "1 note" : n.notes + " notes"}`;
}

function fill(n, i) {
  card.append(closer(), part("h2", n.name), part("p", `${n.kind} · ${counts(n)}`, "fact"));
  if (n.aliases.length) card.append(part("p", "also: " + n.aliases.slice(0, 8).join(", "), "fact"));
  if (n.topics.length) card.append(part("p", "topics: " + n.topics.join(", "), "fact"));
  if (n.first) card.append(part("p", "seen: " + (n.first === n.last ? n.first : `${n.first} to ${n.last}`), "fact"));
  n.urls.forEach((url) => card.append(link(url)));
  const edges = edgesOf[i].filter((k) => drawn[k]).map((k) => data.edges[k]).sort((a, b) => b.weight - a.weight);
  card.append(part("h3", edges.length === 1 ? "1 tie" : `${edges.length} ties`));
  const list = part("ul");
  edges.forEach((e) => list.append(tie(e, i)));
  card.append(list);
}

function link(url) {
  const line = part("p", "", "fact");
  if (!/^https?:\/\//.test(url)) return part("p", url, "place");
  const a = part("a", url);
  a.href = url;
  a.rel = "noopener noreferrer";
  line.append(a);
  return line;
}

function tie(e, i) {
  const item = part("li");
  const other = e.a === i ? e.b : e.a;
  const go = part("button", data.nodes[other].name);
  go.type = "button";
  go.addEventListener("click", () => {
    choose(other);
    show(other);
    card.querySelector("h2")?.scrollIntoView();
  });
  item.append(go, part("span", `${e.a === i || e.both ? "" : "← "}${e.type}`, "fact"));
  e.evidence.forEach((proof) => item.append(part("div", proof.near ? `${proof.near} › ${proof.text}` : proof.text), part("span", `${proof.note}:${proof.line}:${proof.column}`, "place")));
  return item;
}
