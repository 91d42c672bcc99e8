// The round button that opens the coach on somebody else's page, with the number of unread messages.
import { ICONS, icon, make } from "./dom.js";

export class Launcher {
  #texts;
  #badge;
  #unread = 0;
  element;

  constructor(texts, open) {
    this.#texts = texts;
    this.#badge = make("span", { class: "badge", "aria-hidden": "true", hidden: true });
    this.element = make("button", { type: "button", class: "launcher", "aria-expanded": "false", "aria-label": texts.say("open"), onclick: open }, icon(ICONS.chat), this.#badge);
  }

  /** Count messages that came while the coach was closed. */
  count(messages) {
    this.#show(this.#unread + messages);
  }

  opened() {
    this.#show(0);
    this.element.hidden = true;
  }

  closed() {
    this.element.hidden = false;
    this.element.focus();
  }

  #show(unread) {
    this.#unread = unread;
    this.#badge.hidden = unread === 0;
    this.#badge.textContent = unread > 9 ? "9+" : String(unread);
    this.element.setAttribute("aria-label", unread ? this.#texts.say("openUnread", { count: unread }) : this.#texts.say("open"));
  }
}
