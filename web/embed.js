// The one script tag: <script src="https://coach.example/embed.js" defer></script>
// Puts <career-chat mode="launcher"> on the page; data-* attributes of the tag become its attributes.
(() => {
  const tag = document.currentScript;
  const server = new URL(tag.src).origin;
  const place = () => {
    if (document.querySelector("career-chat")) return;
    const element = document.createElement("career-chat");
    element.setAttribute("server", server);
    element.setAttribute("mode", "launcher");
    for (const { name, value } of tag.attributes) if (name.startsWith("data-")) element.setAttribute(name.slice(5), value);
    document.body.append(element);
  };
  import(`${server}/widget/career-chat.js`);
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place);
})();
