// Reads the result through its hooks. An absent attribute is null, which is not the same as an empty one.
const result = document.querySelector("[data-result]");
const names = (hook) => [...result.querySelectorAll(`[data-${hook}]`)].map((element) => element.getAttribute(`data-${hook}`));
const scores = (hook) =>
  Object.fromEntries(
    [...result.querySelectorAll(`[data-${hook}]`)].map((element) => [
      element.getAttribute(`data-${hook}`),
      element.getAttribute("data-score"),
    ]),
  );
return {
  verdict: result.getAttribute("data-verdict"),
  rule: result.getAttribute("data-rule"),
  route: result.getAttribute("data-route"),
  variant: result.getAttribute("data-variant"),
  confidence: result.getAttribute("data-confidence"),
  scales: scores("scale"),
  instincts: scores("instinct"),
  dominant: [...result.querySelectorAll("[data-instinct][data-dominant]")].map((element) => element.dataset.instinct),
  flags: names("flag"),
  flips: names("flip"),
  why: names("why"),
};
