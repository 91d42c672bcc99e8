// Every text of the widget itself (what the coach says comes from the server). A translation is a JSON file with the
// same keys, named in the attribute `texts`; keys it leaves out stay English. {name} is filled in.
export const TEXTS = {
  name: "Career Coach",
  subtitle: "Coaching, not a hiring decision",
  log: "Conversation with the career coach",
  youSaid: "You:",
  coachSaid: "Coach:",
  typing: "The coach is reading",
  inputLabel: "Your message",
  placeholder: "Answer in your own words",
  placeholderChoice: "Or answer in your own words",
  send: "Send",
  answers: "Suggested answers",
  answersMultiple: "Suggested answers, choose any",
  done: "Done",
  back: "Change my last answer",
  progress: "Progress of the interview",
  progressText: "{done} of {total} areas, about {minutes} min left",
  progressLast: "{done} of {total} areas, almost there",
  progressDone: "All {total} areas covered",
  offline: "No connection right now. Write on, everything is sent when it is back.",
  connecting: "Connecting to the coach again. Nothing is lost.",
  waiting: "Waiting to be sent",
  tooLong: "That is {count} characters; the coach reads up to {limit} at once. Your text is still here: shorten it or send it in parts.",
  dismiss: "Close this notice",
  open: "Open the career coach",
  openUnread: "Open the career coach, {count} new",
  close: "Close the career coach",
  menu: "Menu",
  restart: "Start again",
  report: "Get my report",
  transfer: "Continue on another device",
  redeem: "I have a code",
  erase: "Delete my data",
  cancel: "Cancel",
  ok: "Close",
  transferTitle: "Continue on another device",
  transferText: "Open the coach there, choose “I have a code” in its menu, and type this code. It works once, within {minutes} minutes.",
  redeemTitle: "Take over a conversation",
  redeemText: "Type the code that the other device shows. The conversation here is replaced by that one.",
  redeemLabel: "Code",
  redeemGo: "Continue here",
  redeemWrong: "This code is wrong, used or too old. Make a new one on the other device.",
  eraseTitle: "Delete my data?",
  eraseText: "Everything you told the coach, your result, and this conversation are deleted on the server and in this browser. This cannot be undone.",
  eraseGo: "Delete everything",
  failed: "That did not work. Check the connection and try again.",
  yourLean: "Your result",
  soFar: "So far",
  leanClear: "You lean clearly to",
  leanLikely: "You lean to",
  leanOpen: "You lean slightly to",
  leanBalanced: "Between the two tracks",
  leanUndecided: "Not enough to say yet",
  resultTitle: "Your levels by area",
  resultProvisional: "Your levels so far",
  resultScale: "From 1, starting out, to 5, leading it for the company",
  area: "Area",
  level: "Level",
  levelOf: "{level} of 5",
  notCovered: "not covered",
  you: "You",
  typical: "Typical {track}",
  chart: "Radar chart: {levels}. The table below says the same.",
  reports: "Your report to keep",
  reportPdf: "PDF",
  reportHtml: "Web page",
  reportMd: "Text",
  reportJson: "Data",
  share: "Your levels alone, to share or compare",
  method: "Read the method",
};

/** The widget's texts; `say(key, values)` fills the gaps. */
export class Texts {
  #texts = TEXTS;

  /** Lay the translation at `url` over the English texts; a file that cannot be read changes nothing. */
  async load(url) {
    try {
      const read = await (await fetch(url)).json();
      const known = Object.entries(read).filter(([key, text]) => key in TEXTS && typeof text === "string");
      this.#texts = { ...TEXTS, ...Object.fromEntries(known) };
    } catch (error) {
      console.warn(`career-chat: no texts at ${url}: ${error.message}`);
    }
  }

  say(key, values = {}) {
    return this.#texts[key].replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
  }
}
