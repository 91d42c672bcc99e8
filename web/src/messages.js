// The list of messages: deep-chat, used for that alone, with the accessibility that it lacks.
import { coachHtml, userHtml } from "./message-html.js";

const LIBRARY = new URL("./deep-chat.js", import.meta.url).href;
const MESSAGE = "outer-message-container";
const STYLES = new URL("./messages.css", import.meta.url);

export class Messages {
  #chat;
  #list;
  #texts;
  #server;
  #onReport;

  /** `onReport(url)` is called when a report's button is pressed. */
  constructor(texts, server, onReport) {
    this.#texts = texts;
    this.#server = server;
    this.#onReport = onReport;
  }

  /** Load deep-chat into `parent`. Its properties must be set before it is rendered, and never again: each change renders anew. */
  async mount(parent) {
    const [css] = await Promise.all([fetch(STYLES).then((response) => response.text()), this.#library()]);
    const chat = document.createElement("deep-chat");
    // Without a font of its own deep-chat asks Google for one.
    chat.style.fontFamily = "inherit";
    chat.connect = { handler: () => undefined };
    chat.auxiliaryStyle = css;
    chat.chatStyle = { width: "100%", height: "100%", border: "none", backgroundColor: "transparent", fontFamily: "inherit", fontSize: "inherit" };
    chat.history = [];
    const rendered = new Promise((resolve) => chat.addEventListener("render", resolve, { once: true }));
    parent.replaceChildren(chat);
    await rendered;
    this.#chat = chat;
    this.#list = await settled(() => chat.shadowRoot.querySelector("#messages"));
    const described = { role: "log", "aria-label": this.#texts.say("log"), "aria-live": "polite", "aria-relevant": "additions", tabindex: "0" };
    for (const [name, value] of Object.entries(described)) this.#list.setAttribute(name, value);
    this.#list.addEventListener("click", (event) => this.#pressed(event));
    this.#stayAtEnd();
  }

  /** Show entries of the server; a message that was shown as pending stays where it is. Returns the first new element. */
  add(entries) {
    const shown = this.#list.getElementsByClassName(MESSAGE);
    const count = shown.length;
    for (const entry of entries) {
      if (entry.hidden || entry.author === "clear") continue;
      if (entry.author === "coach") this.#append("ai", coachHtml(entry, this.#texts, this.#server));
      else if (!this.#settle(entry.id)) this.#append("user", userHtml(entry, this.#texts));
    }
    return shown[count];
  }

  /** Scroll to the end, but not past the beginning of `first`: a long reply is read from its start. */
  reveal(first) {
    const end = this.#list.scrollHeight - this.#list.clientHeight;
    const start = first ? first.getBoundingClientRect().top - this.#list.getBoundingClientRect().top + this.#list.scrollTop - 8 : end;
    this.#list.scrollTop = Math.min(start, end);
  }

  /** The same, after deep-chat has scrolled in its own time. */
  revealSoon(first) {
    this.reveal(first);
    setTimeout(() => this.reveal(first));
  }

  addPending(message) {
    if (message.hidden || this.#find(message.id)) return;
    this.#append("user", userHtml(message, this.#texts, true));
    this.reveal();
  }

  /** Take back a message that the server did not accept. */
  withdraw(id) {
    const shown = this.#find(id)?.closest(`.${MESSAGE}`);
    if (shown) shown.remove();
  }

  clear() {
    this.#chat?.clearMessages(true);
    for (const left of this.#list?.querySelectorAll(`.${MESSAGE}`) ?? []) left.remove();
  }

  focus() {
    this.#list?.focus({ preventScroll: true });
  }

  // With a modifier key the browser opens the link itself, in a tab where the session's cookie speaks for the person.
  #pressed(event) {
    const button = event.target.closest("a.download");
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#onReport(button.href);
  }

  // Who reads the end keeps reading it when the answers or a phone's keyboard take room away.
  #stayAtEnd() {
    let height = this.#list.clientHeight;
    new ResizeObserver(() => {
      const wasAtEnd = this.#list.scrollHeight - this.#list.scrollTop - height < 24;
      height = this.#list.clientHeight;
      if (wasAtEnd) this.reveal();
    }).observe(this.#list);
  }

  async #library() {
    if (!customElements.get("deep-chat")) await import(LIBRARY);
  }

  #append(role, html) {
    this.#chat.addMessage({ role, html });
  }

  #find(id) {
    return id ? this.#list.querySelector(`.said[data-id="${CSS.escape(id)}"]`) : null;
  }

  #settle(id) {
    const shown = this.#find(id);
    shown?.removeAttribute("data-pending");
    return shown !== null;
  }
}

// On a busy machine deep-chat renders twice; the second time throws the first list away.
async function settled(current) {
  for (let list = current(); ; list = current()) {
    await new Promise((resolve) => setTimeout(resolve));
    if (list === current()) return list;
  }
}
