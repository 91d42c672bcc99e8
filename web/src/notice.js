// One line above the answers: what is wrong with the connection, or why a message was not taken.
import { ICONS, icon, make } from "./dom.js";

export class Notice {
  #texts;
  #text;
  #close;
  #sticky = false;
  element;

  constructor(texts) {
    this.#texts = texts;
    this.#text = make("span", {});
    this.#close = make("button", { type: "button", class: "icon-button small", "aria-label": texts.say("dismiss"), onclick: () => this.hide() }, icon(ICONS.close));
    this.element = make("div", { class: "notice", role: "status", hidden: true }, this.#text, this.#close);
  }

  /** Say something until it is closed or the next message is sent. */
  tell(sentence) {
    this.#sticky = true;
    this.#show(sentence, true);
  }

  /** Show the state of the connection, if it is not as it should be. */
  connection(state) {
    if (this.#sticky) return;
    const key = { offline: "offline", connecting: "connecting" }[state];
    if (key) this.#show(this.#texts.say(key), false);
    else this.hide();
  }

  hide() {
    this.#sticky = false;
    this.element.hidden = true;
  }

  #show(sentence, closable) {
    this.#text.textContent = sentence;
    this.#close.hidden = !closable;
    this.element.hidden = false;
  }
}
