// The REST side of the server: sessions, transfer codes, and messages where no socket gets through.
export class ApiError extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

export class Api {
  constructor(server, storage) {
    this.server = server;
    this.storage = storage;
  }

  get token() {
    return this.storage.get("token");
  }

  set token(token) {
    if (token) this.storage.set("token", token);
    else this.storage.remove("token");
  }

  /** A token, asked for if there is none. */
  async begin() {
    if (!this.token) this.#take(await this.#call("POST", "session", {}));
    return this.token;
  }

  say(message, after) {
    return this.#call("POST", "messages", { ...message, after });
  }

  missed(after) {
    return this.#call("GET", `messages?after=${after}`);
  }

  erase() {
    return this.#call("DELETE", "session");
  }

  transfer() {
    return this.#call("POST", "transfer", {});
  }

  async redeem(code) {
    this.#take(await this.#call("POST", "transfer/redeem", { code }));
  }

  /** A document of the person's own, at `path` on this server and nowhere else, with the name to save it under. */
  async document(path) {
    const headers = this.token ? { Authorization: `Bearer ${this.token}` } : {};
    const response = await fetch(this.server + path, { headers, credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(45_000) });
    if (!response.ok) throw new ApiError(response.status, await response.text());
    const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "";
    return { name, content: await response.blob() };
  }

  // The session's name is kept only so that other tabs notice when it changes.
  #take({ session, token }) {
    this.token = token;
    this.storage.set("session", session);
  }

  async #call(method, path, body) {
    const headers = { "Content-Type": "application/json" };
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    const response = await fetch(`${this.server}/webhooks/web/${path}`, {
      method, headers, body: body && JSON.stringify(body), credentials: "same-origin", cache: "no-store", signal: AbortSignal.timeout(45_000),
    });
    const read = await response.json().catch(() => ({}));
    if (!response.ok) throw new ApiError(response.status, read.error ?? response.statusText);
    return read;
  }
}
