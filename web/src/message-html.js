// One message as HTML, for the list of messages.
import { resultHtml } from "./radar.js";
import { escape, safeHtml, safeUrl } from "./safe-html.js";

const FORMATS = { pdf: "reportPdf", html: "reportHtml", md: "reportMd", json: "reportJson" };

export function userHtml({ id, text }, texts, pending = false) {
  const state = pending ? ' data-pending=""' : "";
  const waiting = `<span class="waiting">${escape(texts.say("waiting"))}</span>`;
  return `<div class="said" data-id="${escape(id ?? "")}"${state}><span class="sr">${escape(texts.say("youSaid"))} </span>${safeHtml(text)}${waiting}</div>`;
}

export function coachHtml({ text, custom = {} }, texts, server) {
  const body = custom.result ? resultHtml(custom.result, texts) : safeHtml(text);
  const links = custom.report?.links ? reportHtml(custom.report.links, texts, server) : "";
  const share = linkHtml(custom.report?.share_link, "share", texts, server);
  const method = linkHtml(custom.method, "method", texts, server);
  const kind = custom.question && !custom.result ? "reply question" : "reply";
  return `<div class="${kind}"><span class="sr">${escape(texts.say("coachSaid"))} </span>${body}${links}${share}${method}</div>`;
}

function reportHtml(links, texts, server) {
  const buttons = Object.entries(FORMATS).map(([format, key]) => {
    const url = typeof links[format] === "string" ? safeUrl(links[format], server) : null;
    return url ? `<a class="download" href="${escape(url)}" target="_blank" rel="noopener" download>${escape(texts.say(key))}</a>` : "";
  });
  return `<div class="downloads" role="group" aria-label="${escape(texts.say("reports"))}">${buttons.join("")}</div>`;
}

function linkHtml(path, key, texts, server) {
  const url = typeof path === "string" ? safeUrl(path, server) : null;
  return url ? `<p><a href="${escape(url)}" target="_blank" rel="noopener noreferrer">${escape(texts.say(key))}</a></p>` : "";
}
