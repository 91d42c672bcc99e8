// One way to the server, whatever the network allows: a socket, else REST with polling. Emits `state` ("connecting",
// "online", "fallback", "offline"), `entries`, `working`, `expired`.
import { io } from "socket.io-client";

const POLL_MS = 3000;
const TURN_MS = 40_000;
// How long a socket may be missing before REST takes over.
const PATIENCE_MS = 2500;

export class Transport extends EventTarget {
  #api;
  #lastSeq;
  #socket;
  #poll;
  state = "connecting";

  /** `lastSeq()` is the number of the latest entry that is known here. */
  constructor(api, lastSeq) {
    super();
    this.#api = api;
    this.#lastSeq = lastSeq;
  }

  async start() {
    try {
      await this.#api.begin();
    } catch {
      this.#become("offline");
      this.#poll = setTimeout(() => this.start(), POLL_MS);
      return;
    }
    this.#socket = io(this.#api.server, {
      transports: ["websocket"],
      auth: (give) => give({ token: this.#api.token }),
      reconnectionDelay: 500,
      reconnectionDelayMax: 4000,
      timeout: 8000,
    });
    this.#socket.on("connect", () => this.#joined());
    this.#socket.on("disconnect", () => this.#lost());
    this.#socket.on("connect_error", (error) => this.#refused(error));
    this.#socket.on("entries", ({ entries }) => this.#emit("entries", { entries }));
    this.#socket.on("working", ({ on }) => this.#emit("working", { on }));
    this.#lost();
    addEventListener("online", this.#wake);
    addEventListener("offline", this.#sleep);
  }

  stop() {
    clearTimeout(this.#poll);
    removeEventListener("online", this.#wake);
    removeEventListener("offline", this.#sleep);
    this.#socket?.disconnect();
    this.#socket = null;
  }

  get usable() {
    return this.state === "online" || this.state === "fallback";
  }

  /** Send a message and wait for its turn to end. Returns {refusal, retry} if there is one; throws if the way broke. */
  async say({ id, text, hidden, again }) {
    const message = { id, text, hidden, again: again === true };
    if (this.#socket?.connected) {
      const answer = await this.#socket.timeout(TURN_MS).emitWithAck("say", message);
      if (answer.seq > this.#lastSeq()) await this.#join();
      return answer;
    }
    if (this.state !== "fallback") throw new Error("not connected");
    const answer = await this.#api.say(message, this.#lastSeq());
    if (answer.entries) this.#received(answer);
    return answer;
  }

  async #joined() {
    clearTimeout(this.#poll);
    try {
      await this.#join();
      this.#become("online");
    } catch {
      this.#become("connecting");
      this.#socket?.disconnect().connect();
    }
  }

  async #join() {
    this.#received(await this.#socket.timeout(10_000).emitWithAck("join", { after: this.#lastSeq() }));
  }

  #received({ entries, reset, token }) {
    this.#api.token = token;
    this.#emit("entries", { entries, reset });
  }

  #refused(error) {
    if (error.message === "session") this.#emit("expired", {});
  }

  #lost() {
    this.#become("connecting");
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.#pollOnce(), PATIENCE_MS);
  }

  async #pollOnce() {
    clearTimeout(this.#poll);
    try {
      this.#received(await this.#api.missed(this.#lastSeq()));
      if (this.#socket && !this.#socket.connected) this.#become("fallback");
    } catch (error) {
      if (error.status === 401) {
        this.#emit("expired", {});
        return;
      }
      if (!this.#socket?.connected) this.#become("offline");
    }
    if (this.#socket && !this.#socket.connected) this.#poll = setTimeout(() => this.#pollOnce(), POLL_MS);
  }

  #wake = () => {
    if (this.#socket && !this.#socket.connected) this.#socket.disconnect().connect();
  };

  // A dead network can leave a socket open for half a minute.
  #sleep = () => {
    this.#socket?.disconnect().connect();
    this.#become("offline");
  };

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.#emit("state", { state });
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
