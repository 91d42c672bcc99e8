// <career-chat>: puts the parts together and decides where the focus goes.
import { AnswerBar } from "./answer-bar.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { ICONS, icon, make } from "./dom.js";
import { Launcher } from "./launcher.js";
import { Menu } from "./menu.js";
import { Messages } from "./messages.js";
import { Notice } from "./notice.js";
import { Progress, isFinal } from "./progress.js";
import { saveReport } from "./reports.js";
import { Texts } from "./texts.js";

const STYLES = new URL("./widget.css", import.meta.url);
const RECONNECT_NOTICE_MS = 1500;

class CareerChat extends HTMLElement {
  #texts = new Texts();
  #conversation;
  #messages;
  #answers;
  #composer;
  #progress;
  #notice;
  #menu;
  #launcher = null;
  #panel;
  #typing;
  #noticeTimer;
  #proactiveTimer;
  #ready;

  async connectedCallback() {
    if (this.shadowRoot) return;
    const server = (this.getAttribute("server") ?? new URL(import.meta.url).origin).replace(/\/$/, "");
    const root = this.attachShadow({ mode: "open" });
    const styled = this.#styled(root);
    if (this.hasAttribute("texts")) await this.#texts.load(this.getAttribute("texts"));
    this.#conversation = new Conversation(server);
    this.#build(root, server);
    await styled;
    this.setAttribute("ready", "");
    performance.mark("career-chat");
    if (!this.#launcher) await this.open();
    else await this.#wait();
  }

  disconnectedCallback() {
    clearTimeout(this.#proactiveTimer);
    this.#conversation?.leave();
  }

  /** Open the panel and begin or continue the conversation. */
  async open() {
    clearTimeout(this.#proactiveTimer);
    this.#panel.hidden = false;
    this.#launcher?.opened();
    this.setAttribute("open", "");
    await this.#mount();
    if (this.#launcher) this.#focusNext();
  }

  /** Close the panel; the conversation goes on. */
  close() {
    if (!this.#launcher) return;
    this.#panel.hidden = true;
    this.removeAttribute("open");
    this.#conversation.api.storage.set("closed", true);
    this.#launcher.closed();
  }

  // Launcher mode asks nothing of the server before it is opened, unless there is a conversation to hear from.
  async #wait() {
    if (this.#conversation.known) await this.#mount();
    const seconds = Number(this.getAttribute("open-after"));
    if (seconds > 0 && !this.#conversation.api.storage.get("closed")) this.#proactiveTimer = setTimeout(() => this.open(), 1000 * seconds);
  }

  #mount() {
    this.#ready ??= this.#begin();
    return this.#ready;
  }

  async #begin() {
    await this.#messages.mount(this.shadowRoot.querySelector(".thread"));
    this.#listen();
    this.#messages.add(this.#conversation.entries);
    for (const message of this.#conversation.pending) this.#messages.addPending(message);
    this.#update();
    this.#messages.revealSoon();
    this.#conversation.start();
  }

  #build(root, server) {
    const say = (text) => this.#say(text);
    this.#messages = new Messages(this.#texts, server, (url) => this.#saveReport(url));
    this.#answers = new AnswerBar(this.#texts, say);
    this.#composer = new Composer(this.#texts, say, (sentence) => this.#notice.tell(sentence));
    this.#progress = new Progress(this.#texts);
    this.#notice = new Notice(this.#texts);
    this.#menu = new Menu(this.#texts, this.#conversation, say);
    const asLauncher = this.getAttribute("mode") === "launcher";
    if (asLauncher) this.#launcher = new Launcher(this.#texts, () => this.open());
    const closing = asLauncher ? make("button", { type: "button", class: "icon-button", "aria-label": this.#texts.say("close"), onclick: () => this.close() }, icon(ICONS.close)) : null;
    const titles = make("div", { class: "titles" }, make("strong", { class: "name" }, this.#texts.say("name")), make("span", { class: "subtitle" }, this.#texts.say("subtitle")));
    this.#typing = make("div", { class: "typing", hidden: true }, make("span", { class: "dots", "aria-hidden": "true" }, make("i"), make("i"), make("i")), make("span", { class: "sr" }, this.#texts.say("typing")));
    this.#panel = make("section", { class: "panel", "aria-label": this.#texts.say("name"), hidden: asLauncher, onkeydown: (event) => this.#key(event) },
      make("header", { class: "header" }, make("span", { class: "mark", "aria-hidden": "true" }), titles, this.#menu.element, closing),
      this.#progress.element, make("div", { class: "thread" }), this.#typing, this.#notice.element, this.#answers.element, this.#composer.element);
    root.append(this.#panel, ...(this.#launcher ? [this.#launcher.element] : []));
  }

  #styled(root) {
    const link = make("link", { rel: "stylesheet", href: STYLES.href });
    root.append(link);
    return new Promise((resolve) => {
      link.onload = link.onerror = resolve;
    });
  }

  #listen() {
    const on = (name, handler) => this.#conversation.addEventListener(name, ({ detail }) => handler(detail));
    on("added", ({ entries }) => this.#added(entries));
    on("pending", ({ message }) => this.#messages.addPending(message));
    on("reset", () => {
      this.#messages.clear();
      this.#update();
    });
    on("refused", (refused) => this.#refused(refused));
    on("busy", ({ on: busy }) => (this.#typing.hidden = !busy || !this.#conversation.state.match(/online|fallback/)));
    on("state", ({ state }) => this.#connection(state));
  }

  #say(text) {
    this.#notice.hide();
    this.#answers.clear();
    this.#composer.expectChoice(false);
    this.#conversation.say(text);
    this.#connection(this.#conversation.state);
    this.#keepFocus();
  }

  #added(entries) {
    const hadFocus = this.#hasFocus;
    const first = this.#messages.add(entries);
    this.#update();
    this.#messages.revealSoon(first);
    if (this.#panel.hidden) this.#launcher?.count(entries.filter((entry) => entry.author === "coach").length);
    else if (hadFocus) this.#focusNext();
  }

  async #saveReport(url) {
    const problem = await saveReport(url, this.#conversation.api, this.#texts);
    if (problem) this.#notice.tell(problem);
    else this.#notice.hide();
  }

  #update() {
    const entries = this.#conversation.entries;
    const last = entries.at(-1);
    const open = last?.author === "coach" && this.#conversation.pending.length === 0;
    const options = open ? (last.buttons ?? []) : [];
    const progress = entries.findLast((entry) => entry.custom?.progress);
    const canGoBack = open && last.custom?.question !== undefined && hasAnswered(entries, progress);
    this.#answers.show(options, { multiple: last?.custom?.multiple === true, canGoBack });
    this.#composer.expectChoice(options.length > 0);
    this.#progress.show(entries);
    this.#menu.hasReport = entries.some(isFinal);
  }

  #refused({ refusal, text, id }) {
    this.#notice.tell(refusal);
    if (!text) return;
    this.#messages.withdraw(id);
    if (!this.#composer.text) this.#composer.text = text;
    this.#update();
  }

  // A short gap is not worth a word.
  #connection(state) {
    clearTimeout(this.#noticeTimer);
    this.toggleAttribute("offline", state === "offline");
    if (state !== "connecting") this.#notice.connection(state);
    else this.#noticeTimer = setTimeout(() => this.#notice.connection(this.#conversation.state), RECONNECT_NOTICE_MS);
  }

  #key(event) {
    const writing = event.composedPath()[0].matches?.("textarea, input");
    if (event.key === "Escape" && !event.composedPath().some((node) => node.localName === "dialog")) this.close();
    else if (!writing && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && this.#answers.press(Number(event.key))) event.preventDefault();
  }

  get #hasFocus() {
    return this.shadowRoot.activeElement !== null;
  }

  // The pressed button is gone: hold the focus inside, without opening a phone's keyboard.
  #keepFocus() {
    if (!this.#hasFocus) this.#messages.focus();
  }

  // To the answers where there are some; to the text where people have a keyboard in front of them.
  #focusNext() {
    if (this.#composer.text) return;
    if (this.#answers.hasOptions) this.#answers.focus();
    else if (matchMedia("(pointer: fine)").matches) this.#composer.focus();
    else if (!this.shadowRoot.activeElement?.matches("textarea")) this.#messages.focus();
  }
}

function hasAnswered(entries, progress) {
  const { done = 0 } = progress?.custom.progress ?? {};
  const questions = new Set(entries.map((entry) => entry.custom?.question).filter(Boolean));
  return done > 0 || questions.size > 1;
}

if (!customElements.get("career-chat")) customElements.define("career-chat", CareerChat);
