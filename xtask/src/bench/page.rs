//! docs/benchmark.md.

use super::budget::{self, Budget};
use super::figures::{Figures, Visits};
use super::numbers::{digits, median, times};
use super::raw::{Line, Name, Raw};
use std::fmt::Write as _;

/// A figure of a first visit: what it is, how it is found, what it is divided by before it is written.
type Row = (&'static str, fn(&Visits) -> Option<f64>, f64);

const SLOW: [Row; 8] = [
    ("kilobytes", |one| one.bytes, 1000.0),
    ("requests", |one| one.requests, 1.0),
    ("first paint, ms", |one| one.first_paint, 1.0),
    ("an answer can be given, ms", |one| one.answerable, 1.0),
    ("the application has it, ms", |one| one.started, 1.0),
    ("blocking time, ms", |one| one.blocking, 1.0),
    ("work up to there, ms", |one| one.processor, 1.0),
    ("memory, MB", |one| one.memory, 1.0),
];
const FAST: [Row; 5] = [SLOW[2], SLOW[3], SLOW[4], SLOW[5], SLOW[6]];
const CLICKS: [Row; 3] = [
    ("work for an answer, ms", |one| one.answer, 1.0),
    ("… of it for styles, ms", |one| one.answer_style, 1.0),
    ("next page, click to painted, ms", |one| one.next, 1.0),
];
const RESULT: Row = ("result, click to painted, ms", |one| one.result, 1.0);

/// The whole page.
pub fn page(raw: &Raw, figures: &Figures, budgets: &[Budget]) -> String {
    let clicks: Vec<Row> = CLICKS.into_iter().chain([RESULT]).collect();
    [
        head(raw),
        "![How our page compares with the same kind of page in other techniques.](benchmark.svg)\n".to_owned(),
        format!("## A first visit on a slow line\n\n{}", first(figures, Line::Slow, &SLOW)),
        format!("## A first visit on this machine, unhindered\n\n{}", first(figures, Line::Fast, &FAST)),
        format!("## Answering, on the slow machine\n\n{}", first(figures, Line::Slow, &clicks)),
        floor(figures),
        format!("## Our page alone\n\n{}", alone(figures)),
        format!(
            "## What we hold ourselves to\n\nOn the slow line, where nothing else is said.\n\n{}",
            budget::table(budgets)
        ),
        HOW.to_owned(),
    ]
    .join("\n")
}

fn head(raw: &Raw) -> String {
    let Raw { date, machine, versions, rounds, others, .. } = raw;
    let visits = match rounds {
        1 => "One cold visit to each".to_owned(),
        _ => format!("Medians of {rounds} cold visits to each"),
    };
    let busiest = others.iter().copied().max_by(f64::total_cmp);
    format!(
        "# Benchmark\n\n\
         Written by `cargo xtask bench`. Ours is the French start page, with two languages, the explanation of the result, the notebook \
         and files out and in. The others ask 45 English sentences and show six bars: made with [SurveyJS](https://surveyjs.io) \
         {surveyjs}, with React {react}, and by hand, which is what is possible at best.\n\n\
         {date}, Chromium {chromium}, Node.js {node}, {processors} processors ({model}). {visits}, taken in turns. \
         Others kept {} processors busy when a visit began, in the median, {} at most. **Slow**: 1.6 Mbit/s, 150 ms for each request, a \
         processor of a quarter of the speed. Compare columns of one run; a time alone says more about the machine.\n",
        times(median(others.iter().copied())),
        times(busiest),
        surveyjs = versions.surveyjs,
        react = versions.react,
        chromium = versions.chromium,
        node = versions.node,
        processors = machine.processors,
        model = machine.model,
    )
}

fn first(figures: &Figures, line: Line, rows: &[Row]) -> String {
    let mut table = "| | by hand | React | SurveyJS | **ours** | to by hand | to React | to SurveyJS |\n|---|--:|--:|--:|--:|--:|--:|--:|\n".to_owned();
    for (what, of, unit) in rows {
        let [by_hand, react, surveyjs, ours] = [Name::ByHand, Name::React, Name::Surveyjs, Name::Ours]
            .map(|name| digits(figures.get(name, line, *of).map(|value| value / unit)));
        let [a, b, c] = [Name::ByHand, Name::React, Name::Surveyjs].map(|name| times(figures.ratio(name, line, *of)));
        // Writing into a string cannot fail.
        let _ = writeln!(table, "| {what} | {by_hand} | {react} | {surveyjs} | **{ours}** | {a} | {b} | {c} |");
    }
    table
}

fn floor(figures: &Figures) -> String {
    let floor = figures.get(Name::Floor, Line::Slow, |one| one.answer);
    let [by_hand, react, surveyjs, ours] =
        [Name::ByHand, Name::React, Name::Surveyjs, Name::Ours].map(|name| digits(figures.answer(name, Line::Slow)));
    format!(
        "One radio on an empty page costs {} ms of work already. Above that floor an answer costs {by_hand} ms by hand, {react} in React, \
         {surveyjs} in SurveyJS, {ours} in ours.\n",
        digits(floor),
    )
}

fn alone(figures: &Figures) -> String {
    let mut table = "| | slow | unhindered |\n|---|--:|--:|\n".to_owned();
    let [slow, fast] = [Line::Slow, Line::Fast].map(|line| figures.alone(line));
    let mut row = |what: &str, of: fn(&super::figures::Alone) -> Option<f64>| {
        let [slow, fast] = [slow, fast].map(|alone| digits(alone.and_then(of)));
        // Writing into a string cannot fail.
        let _ = writeln!(table, "| {what} | {slow} | {fast} |");
    };
    row("second visit: first paint, ms", |alone| alone.second.1);
    row("second visit: the app is there, ms", |alone| alone.second.0);
    row("an answer tried beside the result: click to painted, ms", |alone| alone.trial.0);
    row("… of it scripts, which find the whole outcome, ms", |alone| alone.trial.1);
    row("start with one result, ms", |alone| alone.notebook[0][0]);
    row("start with 200 results, ms", |alone| alone.notebook[1][0]);
    row("the notebook of 200 results: click to painted, ms", |alone| alone.notebook[1][1]);
    row("a client with 200 results: click to painted as far as can be seen, ms", |alone| alone.notebook[1][2]);
    row("… with the results further down too, ms", |alone| alone.notebook[1][3]);
    table
}

const HOW: &str = "## How it is measured

- A visit is cold: a browser without a cache, on the machine itself, every file compressed with Brotli beforehand. A round visits each
  page once on each line, in an order of its own, in a browser of its own.
- *First paint*: of ours the masthead, which is the same for everybody; the questions follow when a script has said that they are for this visitor.
- *An answer can be given*: the first question is to be seen, and an answer to it is kept. In ours it stands in the page before the app
  does, which takes the answer over. *The application has it*: the answer is in the browser's storage. Each visit gives one as soon as it can.
- *Kilobytes* and *requests* are those over the line, headers included, without icons and manifest. SurveyJS asks another server for a typeface
  too: it never gets it here, which is to its advantage.
- *Memory*: the objects of scripts after the start, and the memory of the WebAssembly. Not what the browser itself takes for a page.
- *Blocking time*: what each task of the page's own thread takes beyond 50 ms, from the beginning until the page rests. *Work*: the time that
  this thread is busy. *Click to painted*: from the event to the frame that shows what follows.
- Not measured here: the rules natively, `cargo bench --bench core`; other browsers; a real telephone.

What visits the pages is in [benches/peers/](../benches/peers/main.mjs), what judges the figures in [xtask/src/bench/](../xtask/src/bench/budget.rs).
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::tests::run;

    #[test]
    fn a_page_says_where_it_was_and_sets_ours_beside_the_others() {
        let run = run();
        let page = page(&run, &Figures::of(&run), &[]);
        assert!(page.contains("2026-01-31, Chromium 1.2, Node.js 20.1, 2 processors (A processor)"), "{page}");
        assert!(page.contains("| first paint, ms | 205 | 405 | 805 | **505** | 2.46 | 1.25 | 0.63 |"), "{page}");
        assert!(page.contains("| blocking time, ms | 0 | 0 | 0 | **0** | – | – | – |"), "{page}");
    }
}
