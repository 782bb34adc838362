// Filters: what is not to be seen, by kind, topic, class, weight and date.

const filters = document.getElementById("filters");

function boxes(id, values, set) {
  const field = document.getElementById(id);
  field.hidden = values.length === 0;
  values.forEach(([value, text]) => {
    const label = part("label"), box = part("input");
    box.type = "checkbox";
    box.checked = true;
    box.value = value;
    box.addEventListener("change", () => {
      box.checked ? set.delete(value) : set.add(value);
      refilter();
    });
    label.append(box, text);
    field.append(label);
  });
}

function counted(values) {
  const counts = new Map();
  values.forEach((v) => counts.set(v, (counts.get(v) || 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([v, n]) => [v, `${v || "no topic"} (${n})`]);
}

function refilter() {
  sift();
  if (state.hover >= 0 && !shown[state.hover]) state.hover = -1;
  if (state.chosen >= 0) choose(shown[state.chosen] ? state.chosen : -1); // with the ties that pass
  status.textContent = sifted();
  outdate();
}

// sifted says how many names the filters leave, where they leave some out.
function sifted() {
  const n = shown.filter(Boolean).length;
  return n < data.nodes.length ? `${n} of ${data.nodes.length} names shown` : "";
}

boxes("kinds", counted(data.nodes.map((n) => n.kind)), filter.kinds);
boxes("topics", counted(data.nodes.map((n) => n.topic)), filter.topics);
boxes("classes", counted(data.edges.map((e) => e.class)), filter.classes);
const heaviest = data.edges.reduce((most, e) => Math.max(most, e.weight), 0);
document.getElementById("weight").addEventListener("input", (event) => {
  filter.weight = heaviest * Math.pow(Number(event.target.value) / 100, 2);
  document.getElementById("weightValue").textContent = filter.weight.toFixed(1);
  refilter();
});
["since", "until"].forEach((id) => document.getElementById(id).addEventListener("input", (event) => {
  const date = event.target.value.trim();
  event.target.setCustomValidity(/^(\d{4}(-\d\d){0,2})?$/.test(date) ? "" : "write 2023, 2023-04 or 2023-04-18");
  filter[id] = event.target.checkValidity() ? date : "";
  refilter();
  status.textContent = event.target.validationMessage || status.textContent;
}));
filters.addEventListener("click", () => {
  panel.hidden = !panel.hidden;
  filters.ariaExpanded = String(!panel.hidden);
  refit();
});
document.getElementById("whole").addEventListener("click", fit);
