// What the browser remembers, under one prefix per server. Works without localStorage too, then only for this visit.
const KEPT_MS = 90 * 24 * 3600 * 1000;

export class Storage {
  #prefix;
  #memory = new Map();

  constructor(server) {
    this.#prefix = `career-chat:${server}:`;
    this.#expire();
  }

  get(key) {
    try {
      return JSON.parse(localStorage.getItem(this.#prefix + key)) ?? this.#memory.get(key) ?? null;
    } catch {
      return this.#memory.get(key) ?? null;
    }
  }

  set(key, value) {
    try {
      localStorage.setItem(this.#prefix + key, JSON.stringify(value));
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, value);
    }
  }

  remove(key) {
    this.#memory.delete(key);
    try {
      localStorage.removeItem(this.#prefix + key);
    } catch {
      // Nothing was stored then.
    }
  }

  /** Keys that begin with `start`, sorted. */
  keys(start) {
    let stored = [];
    try {
      stored = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix)).map((key) => key.slice(this.#prefix.length));
    } catch {
      // Only what this visit knows.
    }
    return [...new Set([...stored, ...this.#memory.keys()])].filter((key) => key.startsWith(start)).sort();
  }

  clear(start = "") {
    for (const key of this.keys(start)) this.remove(key);
  }

  /** Call `heard(key)` when another tab changes something here. Returns what ends it. */
  watch(heard) {
    const listener = (event) => {
      if (event.key === null) heard("");
      else if (event.key.startsWith(this.#prefix)) heard(event.key.slice(this.#prefix.length));
    };
    addEventListener("storage", listener);
    return () => removeEventListener("storage", listener);
  }

  #expire() {
    const used = this.get("used");
    if (used && Date.now() - used > KEPT_MS) this.clear();
    this.set("used", Date.now());
  }
}
