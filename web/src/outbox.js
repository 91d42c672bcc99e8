// Messages that the server has not answered yet. Each has a key of its own, so that two tabs cannot overwrite one another.
export class Outbox {
  #storage;
  #last = 0;

  constructor(storage) {
    this.#storage = storage;
  }

  /** Keep a message until it is answered; it is sent with the same id however often it takes. */
  put(text, { id = crypto.randomUUID?.() ?? randomId(), hidden = false } = {}) {
    this.#last = Math.max(Date.now(), this.#last + 1);
    const message = { key: `out:${this.#last}:${id}`, id, text, hidden };
    this.#storage.set(message.key, message);
    return message;
  }

  all() {
    return this.#storage.keys("out:").map((key) => this.#storage.get(key)).filter(Boolean);
  }

  get empty() {
    return this.#storage.keys("out:").length === 0;
  }

  /** The message is on its way: the next attempt says that it may have arrived before. */
  attempted(message) {
    if (!message.again && this.#storage.get(message.key)) this.#storage.set(message.key, { ...message, again: true });
  }

  drop(id) {
    for (const message of this.all()) if (message.id === id) this.#storage.remove(message.key);
  }

  clear() {
    this.#storage.clear("out:");
  }
}

// Pages without TLS have no randomUUID.
function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
