// The questionnaire in React, as its documentation would have it: state in the root, items that are drawn only when they change.
import { memo, useCallback, useState } from "react";
import { createRoot } from "react-dom/client";
import { INTRO, LABELS, SECTIONS, TITLE, TOTAL, load, save, scores } from "../shared/quiz.js";
import "../shared/style.css";

const Item = memo(function Item({ item, value, onPick }) {
  return (
    <fieldset>
      <legend>{item.text}</legend>
      <div className="opts">
        {LABELS.map((label, k) => (
          <label key={k}>
            <input type="radio" name={item.id} value={k + 1} checked={value === k + 1} onChange={() => onPick(item.id, k + 1)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});

function Progress({ done }) {
  return (
    <div>
      <div className="bar" role="progressbar" aria-valuemin="0" aria-valuemax={TOTAL} aria-valuenow={done} aria-label="Progress">
        <i style={{ width: `${(done / TOTAL) * 100}%` }} />
      </div>
      <p>{done} / {TOTAL} answered</p>
    </div>
  );
}

function Result({ answers }) {
  return (
    <section id="result">
      <h2>Your results</h2>
      {scores(answers).map(({ name, percent }) => (
        <div className="row" key={name}>
          <span>{name}</span>
          <div className="bar" role="img" aria-label={`${name}: ${percent}%`}><i style={{ width: `${percent}%` }} /></div>
          <b>{percent}%</b>
        </div>
      ))}
    </section>
  );
}

function App() {
  const [answers, setAnswers] = useState(load);
  const [page, setPage] = useState(0);
  const pick = useCallback((id, value) => setAnswers((before) => {
    const after = { ...before, [id]: value };
    save(after);
    return after;
  }), []);
  const go = (by) => {
    setPage((before) => before + by);
    scrollTo(0, 0);
  };
  const section = SECTIONS[page];
  return (
    <main>
      <h1>{TITLE}</h1>
      <p>{INTRO}</p>
      <Progress done={Object.keys(answers).length} />
      {section ? (
        <form onSubmit={(event) => event.preventDefault()}>
          <h2>{page + 1}. {section.name}</h2>
          {section.items.map((item) => <Item key={item.id} item={item} value={answers[item.id]} onPick={pick} />)}
          <nav>
            <button type="button" disabled={!page} onClick={() => go(-1)}>Back</button>
            <button type="button" data-next onClick={() => go(1)}>{page < SECTIONS.length - 1 ? "Next" : "Show results"}</button>
          </nav>
        </form>
      ) : <Result answers={answers} />}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
