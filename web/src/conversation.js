// The conversation as this browser knows it: the server's numbered entries and what is still in the outbox. Emits
// `added` {entries}, `reset`, `pending` {message}, `refused` {text, refusal}, `busy` {on}, `state`.
import { Api } from "./api.js";
import { Outbox } from "./outbox.js";
import { Storage } from "./storage.js";
import { Transport } from "./transport.js";

const CACHED = 200;
const RETRY_MS = 2000;
const OPENING = { id: "open", hidden: true };

export class Conversation extends EventTarget {
  #storage;
  #outbox;
  #api;
  #transport = null;
  #sending = false;
  #retry;
  #unwatch;

  constructor(server) {
    super();
    this.#storage = new Storage(server);
    this.#outbox = new Outbox(this.#storage);
    this.#api = new Api(server, this.#storage);
    this.entries = this.#storage.get("entries") ?? [];
    this.#unwatch = this.#storage.watch((key) => this.#otherTab(key));
  }

  get api() {
    return this.#api;
  }

  get known() {
    return this.#api.token !== null;
  }

  get state() {
    return this.#transport?.state ?? "idle";
  }

  get pending() {
    return this.#outbox.all();
  }

  get lastSeq() {
    return this.entries.at(-1)?.seq ?? 0;
  }

  start() {
    if (this.#transport) return;
    this.#transport = new Transport(this.#api, () => this.lastSeq);
    this.#transport.addEventListener("entries", ({ detail }) => this.#receive(detail));
    this.#transport.addEventListener("working", ({ detail }) => this.#emit("busy", detail));
    this.#transport.addEventListener("expired", () => this.#renew());
    this.#transport.addEventListener("state", ({ detail }) => {
      this.#emit("state", detail);
      this.#flush();
    });
    this.#transport.start();
  }

  stop() {
    clearTimeout(this.#retry);
    this.#transport?.stop();
    this.#transport = null;
  }

  leave() {
    this.stop();
    this.#unwatch();
  }

  /** Say something: at once if there is a connection, else as soon as there is one. */
  say(text) {
    const message = this.#outbox.put(text);
    this.#emit("pending", { message });
    this.#flush();
  }

  /** Delete everything, here and on the server. Throws if the server could not be reached. */
  async erase() {
    const { entries } = await this.#api.erase();
    this.#receive({ entries });
  }

  /** Go on with another device's conversation. Throws if the code is wrong. */
  async redeem(code) {
    await this.#api.redeem(code);
    this.#forget();
    this.stop();
    this.start();
  }

  async #flush() {
    if (this.#sending || !this.#transport?.usable) return;
    this.#sending = true;
    clearTimeout(this.#retry);
    try {
      this.#open();
      for (let next = this.pending[0]; next && this.#transport?.usable; next = this.pending[0]) {
        if (!(await this.#send(next))) break;
      }
    } finally {
      this.#sending = false;
      this.#emit("busy", { on: false });
    }
  }

  async #send(message) {
    this.#emit("busy", { on: true });
    this.#outbox.attempted(message);
    try {
      const { refusal, retry } = await this.#transport.say(message);
      if (refusal && retry) {
        this.#emit("refused", { refusal, text: "" });
        return this.#later();
      }
      this.#outbox.drop(message.id);
      if (refusal) this.#emit("refused", { refusal, text: message.text, id: message.id });
      return true;
    } catch (error) {
      if (error.status === 401) {
        this.#renew();
        return false;
      }
      return this.#later();
    }
  }

  #later() {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#flush(), RETRY_MS);
    return false;
  }

  #open() {
    const nothing = this.entries.every((entry) => entry.author === "clear");
    if (nothing && this.#outbox.empty) this.#outbox.put("hello", OPENING);
  }

  #receive({ entries, reset }) {
    if (reset) this.#forget();
    let fresh = entries.filter((entry) => entry.seq > this.lastSeq);
    const cleared = fresh.findLastIndex((entry) => entry.author === "clear");
    if (cleared >= 0) {
      this.#forget(fresh[cleared].seq);
      fresh = fresh.slice(cleared + 1);
    }
    for (const entry of fresh) if (entry.id) this.#outbox.drop(entry.id);
    this.entries = [...this.entries, ...fresh];
    this.#storage.set("entries", this.entries.slice(-CACHED));
    if (fresh.length) this.#emit("added", { entries: fresh });
    if (cleared >= 0) this.#flush();
  }

  /** Forget what was said; `seq` is the number that the server has reached. */
  #forget(seq = 0) {
    this.entries = seq ? [{ seq, author: "clear" }] : [];
    this.#outbox.clear();
    this.#storage.set("entries", this.entries);
    this.#emit("reset", {});
  }

  // The token is no longer good: what was not sent yet is kept for the new session.
  #renew() {
    this.#api.token = null;
    this.entries = [];
    this.#storage.set("entries", []);
    this.#emit("reset", {});
    this.stop();
    setTimeout(() => this.start(), RETRY_MS);
  }

  #otherTab(key) {
    if (key !== "session" || !this.#transport) return;
    this.stop();
    this.entries = [];
    this.#emit("reset", {});
    this.start();
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
