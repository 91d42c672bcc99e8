// The suggested answers: real buttons, used once. With several to choose from they toggle, and Done sends them.
import { ICONS, icon, make } from "./dom.js";

export class AnswerBar {
  #texts;
  #choose;
  #chosen = new Set();
  #options = [];
  element;

  /** `choose(text)` is called with what to send. */
  constructor(texts, choose) {
    this.#texts = texts;
    this.#choose = choose;
    this.element = make("div", { class: "answers", role: "group", hidden: true });
  }

  /** Show `options` ({title, payload}); with `canGoBack` also the way to an earlier answer. */
  show(options, { multiple = false, canGoBack = false } = {}) {
    this.#options = options;
    this.#chosen.clear();
    this.element.setAttribute("aria-label", this.#texts.say(multiple ? "answersMultiple" : "answers"));
    this.element.replaceChildren(...options.map((option, index) => this.#button(option, index, multiple)));
    if (multiple && options.length) {
      this.element.append(make("button", { type: "button", class: "answer answer-done", disabled: true, onclick: () => this.#done() }, this.#texts.say("done")));
    }
    if (canGoBack) {
      const back = make("button", { type: "button", class: "answer-back", onclick: () => this.#use("back") }, icon(ICONS.back), this.#texts.say("back"));
      this.element.append(back);
    }
    this.element.hidden = this.element.childElementCount === 0;
  }

  get hasOptions() {
    return this.#options.length > 0;
  }

  clear() {
    this.show([]);
  }

  focus() {
    this.element.querySelector(".answer")?.focus();
  }

  /** Press the button with number `number`, from 1. Returns whether there is one. */
  press(number) {
    const button = this.element.querySelectorAll(".answer:not(.answer-done)")[number - 1];
    button?.click();
    return button !== undefined;
  }

  #button(option, index, multiple) {
    const number = index < 9 ? make("kbd", { "aria-hidden": "true" }, String(index + 1)) : null;
    const press = (event) => (multiple ? this.#toggle(event.currentTarget, option) : this.#use(option.payload));
    return make("button", { type: "button", class: "answer", "aria-pressed": multiple ? "false" : null, onclick: press }, number, make("span", { dir: "auto" }, option.title));
  }

  #toggle(button, option) {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    if (on) this.#chosen.add(option);
    else this.#chosen.delete(option);
    this.element.querySelector(".answer-done").disabled = this.#chosen.size === 0;
  }

  #done() {
    const inOrder = this.#options.filter((option) => this.#chosen.has(option));
    if (inOrder.length) this.#use(inOrder.map((option) => option.payload).join(", "));
  }

  #use(text) {
    this.clear();
    this.#choose(text);
  }
}
