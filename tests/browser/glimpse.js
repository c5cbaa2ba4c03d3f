// One line about where the visitor is, for the sentence of a failure.
const screen = document.querySelector("[data-screen]");
const focus = document.activeElement;
const text = (element) => element?.textContent.trim().replace(/\s+/g, " ").slice(0, 80);
return {
  address: location.href,
  title: document.title,
  language: document.documentElement.lang,
  screen: screen?.dataset.screen,
  page: screen?.dataset.page,
  heading: text(document.querySelector("h1")),
  verdict: document.querySelector("[data-result]")?.dataset.verdict,
  notices: [...document.querySelectorAll("[data-notice]")].map((notice) => notice.dataset.notice),
  focus: focus && focus !== document.body ? `${focus.tagName.toLowerCase()} ${text(focus) || focus.name || focus.id}` : undefined,
};
