// Saves a report that a button in the conversation offers. It is fetched with the session's token, because the server gives
// it to its owner alone and the browser may keep no cookies for a page that is embedded in another site's.
import { ApiError } from "./api.js";

const FORGET_MS = 60_000;

/** Save the document at `url`. Returns what to tell the person, "" if it worked. */
export async function saveReport(url, api, texts) {
  try {
    const { name, content } = await api.document(new URL(url).pathname);
    save(content, name);
    return "";
  } catch (error) {
    return error instanceof ApiError && error.status < 500 ? error.message : texts.say("failed");
  }
}

function save(content, name) {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
