// Text to HTML that can hold nothing but paragraphs, breaks, bold and safe links.
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const PARTS = /\[([^[\]]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>"']+)\)|(https?:\/\/[^\s<>"'“”]+[^\s<>"'“”.,;:!?)\]])|\*\*([^*\n]+)\*\*/g;

export const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => ESCAPED[sign]);

/** Paragraphs at blank lines, breaks at line ends; everything else is escaped. */
export function safeHtml(text) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p dir="auto">${inline(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

/** `url` if it is a plain web address (relative ones are taken from `server`), else null. */
export function safeUrl(url, server) {
  try {
    const parsed = new URL(url, server);
    return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

function inline(text) {
  let html = "";
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    const [whole, label, target, bare, bold] = match;
    html += escape(text.slice(from, match.index));
    html += bold ? `<strong>${escape(bold)}</strong>` : link(target ?? bare, label ?? bare);
    from = match.index + whole.length;
  }
  return html + escape(text.slice(from));
}

function link(target, label) {
  return `<a href="${escape(target)}" target="_blank" rel="noopener noreferrer nofollow">${escape(label)}</a>`;
}
