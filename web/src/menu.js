// The menu in the header, and the dialogs behind it.
import { ICONS, icon, make } from "./dom.js";

const RESTART = "start again";
const REPORT = "send me the report";

export class Menu {
  #texts;
  #conversation;
  #say;
  #list;
  #button;
  #report;
  #dialog;
  element;

  /** `say(text)` sends a message as if it was typed. */
  constructor(texts, conversation, say) {
    this.#texts = texts;
    this.#conversation = conversation;
    this.#say = say;
    this.#button = make("button", { type: "button", class: "icon-button", "aria-label": texts.say("menu"), "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => this.#toggle() }, icon(ICONS.menu));
    this.#report = this.#item("report", () => this.#say(REPORT));
    this.#list = make("div", { class: "menu", role: "menu", "aria-label": texts.say("menu"), hidden: true, onkeydown: (event) => this.#key(event) },
      this.#report, this.#item("restart", () => this.#say(RESTART)), this.#item("transfer", () => this.#transfer()),
      this.#item("redeem", () => this.#redeem()), this.#item("erase", () => this.#erase()));
    this.#dialog = make("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
    this.element = make("div", { class: "menu-holder", onfocusout: (event) => this.#left(event) }, this.#button, this.#list, this.#dialog);
  }

  /** Whether there is a result to make a report of. */
  set hasReport(there) {
    this.#report.hidden = !there;
  }

  /** Close the open menu. Returns whether one was open. */
  close(refocus = false) {
    const wasOpen = !this.#list.hidden;
    this.#list.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
    if (wasOpen && refocus) this.#button.focus();
    return wasOpen;
  }

  #item(key, chosen) {
    const act = () => {
      this.close(true);
      chosen();
    };
    return make("button", { type: "button", role: "menuitem", tabindex: "-1", "data-item": key, onclick: act }, this.#texts.say(key));
  }

  #toggle() {
    if (this.close()) return;
    this.#list.hidden = false;
    this.#button.setAttribute("aria-expanded", "true");
    this.#items()[0].focus();
  }

  #items() {
    return [...this.#list.children].filter((item) => !item.hidden);
  }

  #key(event) {
    const items = this.#items();
    const here = items.indexOf(event.target);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next !== undefined) items[(next + items.length) % items.length].focus();
    else if (event.key === "Escape") this.close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #left(event) {
    if (!this.element.contains(event.relatedTarget)) this.close();
  }

  #open(title, ...content) {
    this.#dialog.replaceChildren(make("h2", { id: "dialog-title" }, this.#texts.say(title)), ...content);
    this.#dialog.showModal();
  }

  #actions(...buttons) {
    return make("div", { class: "dialog-actions" }, ...buttons);
  }

  #closer(key = "cancel") {
    return make("button", { type: "button", class: "button", onclick: () => this.#dialog.close() }, this.#texts.say(key));
  }

  async #transfer() {
    const code = make("output", { class: "code", "aria-live": "polite" }, "…");
    const explained = make("p", {}, this.#texts.say("transferText", { minutes: 10 }));
    this.#open("transferTitle", explained, code, this.#actions(this.#closer("ok")));
    try {
      const made = await this.#conversation.api.transfer();
      code.textContent = made.code;
      explained.textContent = this.#texts.say("transferText", { minutes: Math.round(made.seconds / 60) });
    } catch {
      code.replaceWith(make("p", { class: "error", role: "alert" }, this.#texts.say("failed")));
    }
  }

  #redeem() {
    const input = make("input", { class: "code-input", id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: "12", required: true, dir: "ltr" });
    const error = make("p", { class: "error", role: "alert" });
    const go = async (event) => {
      event.preventDefault();
      try {
        await this.#conversation.redeem(input.value);
        this.#dialog.close();
      } catch (reason) {
        error.textContent = reason.status === 404 ? this.#texts.say("redeemWrong") : reason.status ? reason.message : this.#texts.say("failed");
      }
    };
    const submit = make("button", { type: "submit", class: "button button-main" }, this.#texts.say("redeemGo"));
    this.#open("redeemTitle", make("p", {}, this.#texts.say("redeemText")),
      make("form", { onsubmit: go }, make("label", { for: "code" }, this.#texts.say("redeemLabel")), input, error, this.#actions(this.#closer(), submit)));
    input.focus();
  }

  #erase() {
    const error = make("p", { class: "error", role: "alert" });
    const go = async () => {
      try {
        await this.#conversation.erase();
        this.#dialog.close();
      } catch {
        error.textContent = this.#texts.say("failed");
      }
    };
    const submit = make("button", { type: "button", class: "button button-danger", onclick: go }, this.#texts.say("eraseGo"));
    this.#open("eraseTitle", make("p", {}, this.#texts.say("eraseText")), error, this.#actions(this.#closer(), submit));
  }
}
