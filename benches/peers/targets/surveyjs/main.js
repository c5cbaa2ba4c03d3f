// The questionnaire in SurveyJS: a model, and its own smallest renderer.
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import "survey-core/survey-core.min.css";
import "./extra.css";
import { INTRO, LABELS, SECTIONS, TITLE, load, save, scores } from "../shared/quiz.js";

const choices = LABELS.map((text, k) => ({ value: k + 1, text }));
const model = new Model({
  title: TITLE,
  description: INTRO,
  showProgressBar: true,
  progressBarType: "questions",
  widthMode: "static",
  width: "44rem",
  showQuestionNumbers: "off",
  completedHtml: '<div id="bars"></div>',
  pages: SECTIONS.map(({ name, items }, n) => ({
    name: `p${n}`,
    title: `${n + 1}. ${name}`,
    elements: items.map(({ id, text }) => ({ type: "radiogroup", name: id, title: text, colCount: 5, choices })),
  })),
});
const kept = load();
if (Object.keys(kept).length) model.data = kept;
model.onValueChanged.add(() => save(model.data));

function drawResult() {
  const place = document.getElementById("bars");
  // The page that says it is complete is drawn after the event.
  if (!place) return setTimeout(drawResult, 0);
  const rows = scores(model.data).map(({ name, percent }) =>
    `<div class="row"><span>${name}</span><div class="bar" role="img" aria-label="${name}: ${percent}%"><i style="width:${percent}%"></i></div><b>${percent}%</b></div>`);
  place.innerHTML = `<section id="result"><h2>Your results</h2>${rows.join("")}</section>`;
}
model.onComplete.add(drawResult);
renderSurvey(model, document.getElementById("root"));
