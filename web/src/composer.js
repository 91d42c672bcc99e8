// Where people write: a text area that grows, sends on Enter, and never loses what stands in it.
import { ICONS, icon, make } from "./dom.js";

const LIMIT = 16_000;
const TALLEST_PX = 180;

export class Composer {
  #texts;
  #send;
  #refuse;
  #input;
  element;

  /** `send(text)` gets a message, `refuse(sentence)` says why one was not sent. */
  constructor(texts, send, refuse) {
    this.#texts = texts;
    this.#send = send;
    this.#refuse = refuse;
    this.#input = make("textarea", {
      rows: "1", class: "input", "aria-label": texts.say("inputLabel"), placeholder: texts.say("placeholder"), autocomplete: "off", dir: "auto",
      enterkeyhint: "send", oninput: () => this.#fit(), onkeydown: (event) => this.#key(event),
    });
    const button = make("button", { type: "submit", class: "send", "aria-label": texts.say("send") }, icon(ICONS.send));
    this.element = make("form", { class: "composer", onsubmit: (event) => this.#submit(event) }, this.#input, button);
  }

  get text() {
    return this.#input.value;
  }

  set text(text) {
    this.#input.value = text;
    this.#fit();
  }

  expectChoice(expected) {
    this.#input.placeholder = this.#texts.say(expected ? "placeholderChoice" : "placeholder");
  }

  focus() {
    this.#input.focus({ preventScroll: true });
  }

  #key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.#input.value.trim();
    // Counted as the server does: in characters, where an emoji is one.
    const count = Array.from(text).length;
    if (count > LIMIT) this.#refuse(this.#texts.say("tooLong", { count: count.toLocaleString(), limit: LIMIT.toLocaleString() }));
    else if (text) {
      this.text = "";
      this.#send(text);
    }
  }

  #fit() {
    this.#input.style.height = "auto";
    this.#input.style.height = `${Math.min(this.#input.scrollHeight + 2, TALLEST_PX)}px`;
  }
}
