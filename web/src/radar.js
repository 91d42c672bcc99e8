// The result as a radar chart (SVG) and, saying the same, a table. Both are HTML text; all values are escaped.
import { escape } from "./safe-html.js";

const SIZE = 320;
const CENTRE = SIZE / 2;
const RADIUS = 104;
const TOP = 5;

/** HTML of a result as the server sends it (`custom.result`). */
export function resultHtml(result, texts) {
  const rows = result.competencies;
  const title = texts.say(result.provisional ? "resultProvisional" : "resultTitle");
  const { kicker, verdict } = headline(result, texts);
  return `<figure class="result">
    <figcaption><span class="kicker">${escape(kicker)}</span><strong class="verdict" dir="auto">${escape(verdict)}</strong></figcaption>
    ${rows.length > 2 ? radarSvg(rows, texts) + legend(result, texts) : ""}
    ${table(rows, title, texts)}
  </figure>`;
}

function headline({ side, certainty, provisional, tracks }, texts) {
  const so = provisional ? texts.say("soFar") : "";
  if (!tracks?.[side]) {
    const key = side === "balanced" ? "leanBalanced" : "leanUndecided";
    return { kicker: so || texts.say("yourLean"), verdict: texts.say(key) };
  }
  const key = { clear: "leanClear", likely: "leanLikely" }[certainty] ?? "leanOpen";
  return { kicker: [so, texts.say(key)].filter(Boolean).join(" · "), verdict: capital(tracks[side]) };
}

const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function radarSvg(rows, texts) {
  const spoken = rows.map((row) => `${row.name} ${levelText(row.level, texts)}`).join(", ");
  const rings = [1, 2, 3, 4, 5].map((level) => polygon(rows.map(() => level), `ring${level === TOP ? " ring-outer" : ""}`));
  const spokes = rows.map((_, index) => line(point(index, rows.length, TOP)));
  const typical = ["upper", "lower"].map((track) => polygon(rows.map((row) => row.typical?.[track] ?? 0), `typical typical-${track}`));
  const covered = rows.map((row) => row.level ?? 0);
  const dots = rows.map((row, index) => (row.level === null ? "" : dot(point(index, rows.length, row.level))));
  return `<svg class="radar" viewBox="-30 -4 ${SIZE + 60} ${SIZE - 4}" role="img" aria-label="${escape(texts.say("chart", { levels: spoken }))}">
    ${rings.join("")}${spokes.join("")}${typical.join("")}${polygon(covered, "you")}${dots.join("")}${rows.map((row, index) => axisLabel(row, index, rows.length, texts)).join("")}
  </svg>`;
}

function legend({ tracks = {} }, texts) {
  const known = ["upper", "lower"].filter((side) => tracks[side]);
  const keys = known.map((side) => `<li class="key-${side}">${escape(texts.say("typical", { track: tracks[side] }))}</li>`);
  return `<ul class="legend"><li class="key-you">${escape(texts.say("you"))}</li>${keys.join("")}</ul>`;
}

function table(rows, title, texts) {
  const body = rows.map((row) => {
    const quote = row.quote ? `<span class="quote" dir="auto">“${escape(row.quote)}”</span>` : "";
    return `<tr><th scope="row">${escape(row.name)}${quote}</th><td dir="auto">${escape(levelText(row.level, texts))}</td></tr>`;
  });
  return `<table class="levels"><caption>${escape(title)}<span>${escape(texts.say("resultScale"))}</span></caption>
    <thead><tr><th scope="col">${escape(texts.say("area"))}</th><th scope="col">${escape(texts.say("level"))}</th></tr></thead>
    <tbody>${body.join("")}</tbody></table>`;
}

function levelText(level, texts) {
  return level === null ? texts.say("notCovered") : texts.say("levelOf", { level });
}

function point(index, count, level) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const distance = (level / TOP) * RADIUS;
  return [CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle)].map((value) => Math.round(value * 10) / 10);
}

function polygon(levels, name) {
  return `<polygon class="${name}" points="${levels.map((level, index) => point(index, levels.length, level).join(",")).join(" ")}"/>`;
}

function line([x, y]) {
  return `<line class="ring" x1="${CENTRE}" y1="${CENTRE}" x2="${x}" y2="${y}"/>`;
}

function dot([x, y]) {
  return `<circle class="dot" cx="${x}" cy="${y}" r="4"/>`;
}

// The name in up to two lines, so that the chart stays readable on a phone, and the level below it.
function axisLabel(row, index, count, texts) {
  const [x, y] = point(index, count, TOP * 1.13);
  const side = Math.abs(x - CENTRE) < 8 ? "middle" : x < CENTRE ? "end" : "start";
  const lines = side === "middle" ? [row.name] : twoLines(row.name);
  const above = y < CENTRE - 80 ? 18 : y < CENTRE ? 17 * (lines.length - 1) : -6;
  const spans = lines.map((line, number) => `<tspan x="${x}" dy="${number ? 17 : 0}">${escape(line)}</tspan>`);
  return `<text class="axis" text-anchor="${side}" x="${x}" y="${y - above}">${spans.join("")}<tspan class="axis-level" x="${x}" dy="17">${escape(levelText(row.level, texts))}</tspan></text>`;
}

function twoLines(name) {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length === 1 ? words : [words.slice(0, half).join(" "), words.slice(half).join(" ")];
}
