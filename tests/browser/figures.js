// What a result prints of its additions, as text.
const text = (element) => element?.textContent.trim();
const all = (element, hook) => [...element.querySelectorAll(`[data-${hook}]`)].map(text);
const sum = (element, scale) => ({
  scale,
  points: all(element, "points"),
  subtotals: all(element, "subtotal"),
  total: text(element.querySelector("[data-total]")),
  difference: text(element.querySelector("[data-difference]")),
});
const result = document.querySelector("[data-result]");
return {
  verdict: result.dataset.verdict,
  sums: [...result.querySelectorAll("[data-sum]")].map((one) => sum(one, one.dataset.sum)),
  profile: [...result.querySelectorAll("details[data-scale]")].map((one) => sum(one, one.dataset.scale)),
  answers: Object.fromEntries(
    [...result.querySelectorAll("[data-scale] [data-item]")].map((one) => [
      one.dataset.item,
      text(one.parentElement.querySelector("summary > :nth-child(2)")),
    ]),
  ),
};
