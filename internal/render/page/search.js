// Search: a name is found by any part of it or of its other names.

const search = document.getElementById("search");
const found = document.getElementById("found");
const status = document.getElementById("status");
const atOnce = 9; // names offered
let at = -1;

// matches returns the nodes that words may mean, the best first, also those that the
// filters hide.
function matches(words) {
  const low = words.toLowerCase();
  const rank = (n) => {
    const names = [n.name, ...n.aliases].map((t) => t.toLowerCase());
    if (names.some((t) => t === low)) return 0;
    if (names.some((t) => t.startsWith(low))) return 1;
    return names.some((t) => t.includes(low)) ? 2 : 3;
  };
  return data.nodes.map((n, i) => [rank(n), -n.mentions, i]).filter(([r]) => r < 3)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).map(([, , i]) => i);
}

// answer says what a search has found, and of what is hidden why it isn't there.
function answer(all, seen) {
  if (seen.length) return seen.length === 1 ? "1 name found" : `${seen.length} names found`;
  return all.length ? `${data.nodes[all[0]].name} is hidden by the filters` : "no such name";
}

function list(ids) {
  at = ids.length ? 0 : -1;
  found.replaceChildren(...ids.map((i, k) => {
    const item = part("li", `${data.nodes[i].name} · ${data.nodes[i].kind}`);
    item.role = "option";
    item.id = "found-" + k;
    item.dataset.node = i;
    item.ariaSelected = String(k === 0);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(i);
    });
    return item;
  }));
  search.ariaExpanded = String(ids.length > 0);
  search.setAttribute("aria-activedescendant", ids.length ? "found-0" : "");
}

function take(i) {
  list([]);
  search.value = "";
  status.textContent = sifted();
  choose(i);
  show(i);
  canvas.focus();
}

search.addEventListener("input", () => {
  const words = search.value.trim();
  const all = words ? matches(words) : [];
  const seen = all.filter((i) => shown[i]);
  list(seen.slice(0, atOnce));
  status.textContent = words ? answer(all, seen) : sifted();
});
search.addEventListener("keydown", (event) => {
  const items = [...found.children];
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
    event.preventDefault();
    at = (at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length;
    items.forEach((item, k) => (item.ariaSelected = String(k === at)));
    search.setAttribute("aria-activedescendant", items[at].id);
  } else if (event.key === "Enter" && at >= 0) {
    take(Number(items[at].dataset.node));
  }
});
search.addEventListener("blur", () => list([]));
