// Shows the levels in the address beside what is typical, and beside another result. Nothing is stored or sent.

const CODE = /^([a-z][a-z0-9_]*-\d+\.\d+\.\d+):((?:-|[1-5](?:\.5)?)(?:,(?:-|[1-5](?:\.5)?))*)$/;
const BETWEEN = "~";

/** Levels of a share code such as "ecommerce-1.1.0:5,4.5,-,3,2" (null where not covered), or null if it is none. */
export function levelsOf(code, roleModel, count) {
  const found = CODE.exec(code.trim());
  if (!found || found[1] !== roleModel) return null;
  const levels = found[2].split(",").map((level) => (level === "-" ? null : Number(level)));
  return levels.length === count ? levels : null;
}

/** The codes after the # of an address, or of a code pasted alone. */
export function codesIn(text) {
  const fragment = text.includes("#") ? text.slice(text.indexOf("#") + 1) : text;
  try {
    return decodeURIComponent(fragment).split(BETWEEN).map((code) => code.trim()).filter(Boolean).slice(0, 2);
  } catch {
    return [];
  }
}

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function levelCell(level, name) {
  if (level === null) return element("td", "not covered", { class: "small" });
  const cell = element("td", String(level));
  cell.append(element("meter", "", { min: 0, max: 5, value: level, "aria-label": `${name}: ${level} of 5` }));
  return cell;
}

function table(model, results) {
  const titles = results.length > 1 ? ["This link", "The other link"] : ["This link"];
  const head = element("tr");
  head.append(...["Area", ...titles].map((title) => element("th", title, { scope: "col" })));
  for (const side of ["lower", "upper"]) head.append(element("th", `Typical ${model.tracks[side]}`, { scope: "col", class: "typical" }));
  const body = element("tbody");
  model.areas.forEach((area, place) => {
    const row = element("tr");
    row.append(element("th", area.name, { scope: "row", title: area.about }));
    row.append(...results.map((levels) => levelCell(levels[place], area.name)));
    for (const side of ["lower", "upper"]) row.append(element("td", String(area[side]), { class: "typical" }));
    body.append(row);
  });
  const made = element("table");
  const header = element("thead");
  header.append(head);
  made.append(element("caption", "Levels by area", { class: "small" }), header, body);
  return made;
}

function show(model) {
  const results = codesIn(location.hash).map((code) => levelsOf(code, model.role_model, model.areas.length));
  const problem = document.getElementById("problem");
  const readable = results.filter(Boolean);
  problem.textContent = readable.length < results.length ? "One of the links can't be read. It may be cut off, or made by another version of the coach." : "";
  document.getElementById("comparison").replaceChildren(...(readable.length ? [table(model, readable)] : []));
}

async function start() {
  const answer = await fetch("/result/areas.json");
  const model = await answer.json();
  document.getElementById("other-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const other = codesIn(document.getElementById("other").value)[0];
    const problem = document.getElementById("problem");
    if (!other || !levelsOf(other, model.role_model, model.areas.length)) {
      problem.textContent = "That is no result link that can be read here. Please paste the whole address.";
      return;
    }
    const own = codesIn(location.hash)[0];
    location.hash = own ? `${own}${BETWEEN}${other}` : other;
  });
  addEventListener("hashchange", () => show(model));
  show(model);
}

start();
