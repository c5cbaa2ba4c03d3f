// How each page is used. Put into the page before anything of its own; the harness reads the page by these alone.
//
//  groups()      the groups of radios that are to be seen, one for each question
//  name(group)   a name that no other question has
//  target(radio) what a person would click on
//  taken()       a text that changes only when the application has taken an answer: what is in storage, never the radio's own state
//  place()       a text that changes with the page of questions
//  next()        what leads on, or nothing
//  isResult()    is the result there?
//
// Only ours, whose first screen stands in the page before the application does:
//
//  isEarly       is an answer that is given before the application has started taken over by it?
//  isThere()     has the application started?
const DRIVERS = (() => {
  const groups = (within) => [...document.querySelectorAll(`${within} fieldset`)]
    .filter((group) => group.querySelector("input[type=radio]") && group.checkVisibility());
  const plain = {
    groups: () => groups("body"),
    name: (group) => group.querySelector("input[type=radio]").name,
    target: (radio) => radio.closest("label") ?? radio,
    taken: () => localStorage.getItem("quiz-answers") ?? "",
    place: () => document.querySelector("h2")?.textContent ?? "",
    next: () => document.querySelector("[data-next]"),
    isResult: () => document.querySelector("#result") !== null,
  };
  const surveyjs = {
    ...plain,
    place: () => document.querySelector(".sd-page__title")?.textContent ?? "",
    next: () => [...document.querySelectorAll("input[type=button], button")]
      .find((one) => /^(next|complete)$/i.test((one.value || one.textContent).trim()) && one.checkVisibility()),
  };
  const ours = {
    ...plain,
    groups: () => groups("#kof-root"),
    taken: () => Object.entries(localStorage).filter(([key]) => key.startsWith("keep-or-fire:")).join(),
    place: () => JSON.stringify({ ...document.querySelector("[data-screen]")?.dataset }),
    next: () => document.querySelector("[data-start], [data-next]"),
    isResult: () => document.querySelector("[data-screen=result]") !== null,
    isEarly: true,
    // What stands in the page before has no data-screen.
    isThere: () => document.querySelector("[data-screen]") !== null,
  };
  return { floor: { ...plain, next: () => null }, "by-hand": plain, react: plain, surveyjs, ours };
})();
