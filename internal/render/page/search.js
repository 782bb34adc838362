// Search: a name is found by any part of it or of its other names.

const search = document.getElementById("search");
const found = document.getElementById("found");
const status = document.getElementById("status");
let at = -1;

function matches(words) {
  const low = words.toLowerCase();
  const rank = (n) => {
    const names = [n.name, ...n.aliases].map((t) => t.toLowerCase());
    if (names.some((t) => t === low)) return 0;
    if (names.some((t) => t.startsWith(low))) return 1;
    return names.some((t) => t.includes(low)) ? 2 : 3;
  };
  return data.nodes.map((n, i) => [rank(n), -n.mentions, i]).filter(([r, , i]) => r < 3 && shown[i])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, 9).map(([, , i]) => i);
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
  choose(i);
  show(i);
  canvas.focus();
}

search.addEventListener("input", () => {
  const words = search.value.trim();
  const ids = words ? matches(words) : [];
  list(ids);
  status.textContent = words && !ids.length ? "no such name" : `${ids.length} names`;
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
