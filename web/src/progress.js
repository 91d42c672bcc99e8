// How far the interview is and what is left, from `custom.progress` of the latest message that has it.
import { make } from "./dom.js";

export class Progress {
  #texts;
  #bar;
  #label;
  element;

  constructor(texts) {
    this.#texts = texts;
    this.#bar = make("div", { class: "progress-bar" });
    this.#label = make("span", { class: "progress-text" });
    this.element = make("div", { class: "progress", role: "progressbar", "aria-label": texts.say("progress"), "aria-valuemin": "0", hidden: true },
      make("div", { class: "progress-track" }, this.#bar), this.#label);
  }

  /** Show the progress that `entries` tell of; nothing before the interview. */
  show(entries) {
    const latest = entries.findLast((entry) => entry.custom?.progress || isFinal(entry));
    this.element.hidden = latest === undefined;
    if (!latest) return;
    const known = entries.findLast((entry) => entry.custom?.progress)?.custom.progress;
    const { done, total, minutes_left: minutes } = isFinal(latest) ? finished(latest, known) : latest.custom.progress;
    const key = done >= total ? "progressDone" : minutes ? "progressText" : "progressLast";
    const text = this.#texts.say(key, { done, total, minutes });
    this.#bar.style.inlineSize = `${total ? (100 * done) / total : 0}%`;
    this.#label.textContent = text;
    for (const [name, value] of [["aria-valuemax", total], ["aria-valuenow", done], ["aria-valuetext", text]]) this.element.setAttribute(name, value);
  }
}

export const isFinal = (entry) => entry.custom?.result !== undefined && !entry.custom.result.provisional;

function finished({ custom }, known) {
  const total = known?.total ?? custom.result.competencies.length;
  return { done: total, total, minutes_left: 0 };
}
