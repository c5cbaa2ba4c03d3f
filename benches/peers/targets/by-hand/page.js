// No framework: the first page stands in the HTML, one listener for each kind of event, the rest from strings. What is possible at best.
// build.mjs puts the sentences in the place of DATA, [[section, [sentence, …]], …], and the answers' words in the place of LABELS.
const KEY = "quiz-answers";
const TOTAL = DATA.reduce((sum, [, texts]) => sum + texts.length, 0);
const $ = (selector) => document.querySelector(selector);
const form = $("form");
let answers = {};
let page = 0;
try {
  answers = JSON.parse(localStorage[KEY]) || {};
} catch {
  // Nothing is kept.
}

function showProgress() {
  const done = Object.keys(answers).length;
  const bar = $("[role=progressbar]");
  bar.setAttribute("aria-valuenow", done);
  bar.firstChild.style.width = `${(done / TOTAL) * 100}%`;
  $("#count").textContent = `${done} / ${TOTAL} answered`;
}

function question(text, id) {
  const options = LABELS.map((label, k) =>
    `<label><input type="radio" name="${id}" value="${k + 1}"${answers[id] === k + 1 ? " checked" : ""}><span>${label}</span></label>`);
  return `<fieldset><legend>${text}</legend><div class="opts">${options.join("")}</div></fieldset>`;
}

function result() {
  let id = 0;
  const rows = DATA.map(([name, texts]) => {
    const given = texts.map(() => answers[`q${++id}`]).filter(Boolean);
    const percent = given.length ? Math.round((given.reduce((a, b) => a + b, 0) / given.length - 1) * 25) : 0;
    return `<div class="row"><span>${name}</span><div class="bar" role="img" aria-label="${name}: ${percent}%"><i style="width:${percent}%"></i></div><b>${percent}%</b></div>`;
  });
  return `<section id="result"><h2>Your results</h2>${rows.join("")}</section>`;
}

function show() {
  if (!DATA[page]) {
    form.outerHTML = result();
    return;
  }
  const [name, texts] = DATA[page];
  let id = DATA.slice(0, page).reduce((sum, [, before]) => sum + before.length, 0);
  form.innerHTML = `<h2>${page + 1}. ${name}</h2>${texts.map((text) => question(text, `q${++id}`)).join("")}`
    + `<nav><button type="button" data-by="-1"${page ? "" : " disabled"}>Back</button>`
    + `<button type="button" data-by="1" data-next>${page < DATA.length - 1 ? "Next" : "Show results"}</button></nav>`;
}

form.onchange = ({ target }) => {
  answers[target.name] = Number(target.value);
  try {
    localStorage[KEY] = JSON.stringify(answers);
  } catch {
    // Refused or full: the questionnaire goes on.
  }
  showProgress();
};
form.onclick = ({ target }) => {
  if (!target.dataset.by) return;
  page += Number(target.dataset.by);
  show();
  scrollTo(0, 0);
};
if (Object.keys(answers).length) {
  showProgress();
  show();
}
