//! The medians of a run.

use super::numbers::{median, ratio};
use super::raw::{Click, First, Line, Name, Raw, Request};

/// The medians of first visits to one page on one line.
#[derive(Clone, Debug)]
pub struct Visits {
    /// The page.
    pub name: Name,
    /// Its line.
    pub line: Line,
    /// Files that came.
    pub requests: Option<f64>,
    /// Their bytes over the line.
    pub bytes: Option<f64>,
    /// Something is to be seen.
    pub first_paint: Option<f64>,
    /// An answer can be given, and what it is given to is seen.
    pub answerable: Option<f64>,
    /// The application has it.
    pub started: Option<f64>,
    /// See [`First::blocking`].
    pub blocking: Option<f64>,
    /// See [`First::processor`].
    pub processor: Option<f64>,
    /// See [`First::memory`].
    pub memory: Option<f64>,
    /// Work for an answer.
    pub answer: Option<f64>,
    /// Of it, for styles.
    pub answer_style: Option<f64>,
    /// From a click on Next to the next page.
    pub next: Option<f64>,
    /// From the last click to the result.
    pub result: Option<f64>,
}

/// The medians of our page alone, on one line.
#[derive(Clone, Debug)]
pub struct Alone {
    /// The line.
    pub line: Line,
    /// An answer tried beside the result: until it is painted, and scripts of it.
    pub trial: (Option<f64>, Option<f64>),
    /// The second visit: its start, its first paint.
    pub second: (Option<f64>, Option<f64>),
    /// The start, the notebook, a client's page and all results on it: with one result, and with two hundred.
    pub notebook: [[Option<f64>; 4]; 2],
}

/// All of them.
pub struct Figures {
    visits: Vec<Visits>,
    alone: Vec<Alone>,
    /// Bytes of second visits beside the worker's look for an update.
    pub second_bytes: Option<f64>,
    /// First visits of ours with an answer before the app was there, which it took over.
    pub early: usize,
    /// Those that never had it, for whatever reason.
    pub lost: usize,
}

impl Figures {
    /// Of these visits.
    pub fn of(raw: &Raw) -> Self {
        let names = [Name::Floor, Name::ByHand, Name::React, Name::Surveyjs, Name::Ours];
        let lines = [Line::Slow, Line::Fast];
        let ours = raw.first.iter().filter(|one| one.name == Name::Ours);
        let extra = |requests: &[Request]| {
            requests.iter().filter(|one| !one.path.ends_with("/sw.js")).fold(0.0, |sum, one| sum + one.bytes)
        };
        Self {
            visits: lines.iter().flat_map(|line| names.map(|name| Visits::of(&raw.first, name, *line))).collect(),
            alone: lines.iter().map(|line| Alone::of(raw, *line)).collect(),
            second_bytes: raw.second.iter().map(|one| extra(&one.requests)).max_by(f64::total_cmp),
            early: ours.clone().filter(|one| one.early).count(),
            lost: (raw.rounds as usize * lines.len()).saturating_sub(ours.count()),
        }
    }

    /// A figure of a page.
    pub fn get(&self, name: Name, line: Line, of: fn(&Visits) -> Option<f64>) -> Option<f64> {
        self.visits.iter().find(|one| (one.name, one.line) == (name, line)).and_then(of)
    }

    /// Ours to another page's.
    pub fn ratio(&self, to: Name, line: Line, of: fn(&Visits) -> Option<f64>) -> Option<f64> {
        ratio(self.get(Name::Ours, line, of), self.get(to, line, of))
    }

    /// Work for an answer, without what an answer costs where there is no questionnaire.
    pub fn answer(&self, name: Name, line: Line) -> Option<f64> {
        Some(self.get(name, line, |one| one.answer)? - self.get(Name::Floor, line, |one| one.answer)?)
    }

    /// Of our page alone.
    pub fn alone(&self, line: Line) -> Option<&Alone> {
        self.alone.iter().find(|one| one.line == line)
    }
}

impl Visits {
    fn of(all: &[First], name: Name, line: Line) -> Self {
        let ours: Vec<&First> = all.iter().filter(|one| (one.name, one.line) == (name, line)).collect();
        let over = |of: fn(&First) -> f64| median(ours.iter().map(|one| of(one)));
        let answers = |of: fn(&Click) -> f64| median(ours.iter().flat_map(|one| &one.answers).map(of));
        Self {
            name,
            line,
            requests: over(|one| needed(one).map(|_| 1.0).sum()),
            bytes: over(|one| needed(one).map(|request| request.bytes).sum()),
            first_paint: over(|one| one.first_paint.unwrap_or(f64::NAN)),
            // What is not to be seen yet nobody answers.
            answerable: over(|one| one.answerable.max(one.first_paint.unwrap_or(f64::NAN))),
            started: over(|one| one.started.max(one.first_paint.unwrap_or(f64::NAN))),
            blocking: over(|one| one.blocking),
            processor: over(|one| one.processor),
            memory: over(|one| one.memory),
            answer: answers(|one| one.processor),
            answer_style: answers(|one| one.style),
            next: median(ours.iter().flat_map(|one| &one.pages).map(|one| one.painted)),
            result: median(ours.iter().filter_map(|one| one.result.as_ref()).map(|one| one.painted)),
        }
    }
}

/// Icons and the manifest are not needed to answer; a typeface of another server, which one of the peers asks for, never comes here.
fn needed(visit: &First) -> impl Iterator<Item = &Request> {
    let is_apart = |path: &str| path.starts_with("icons/") || path.ends_with(".webmanifest") || path == "sw.js";
    visit.requests.iter().filter(move |one| one.failed.is_none() && !is_apart(&one.path))
}

impl Alone {
    fn of(raw: &Raw, line: Line) -> Self {
        let trials: Vec<&Click> =
            raw.first.iter().filter(|one| one.line == line).flat_map(|one| one.trial.iter().flatten()).collect();
        let second = || raw.second.iter().filter(|one| one.line == line);
        let notebook = |results: u32| {
            let visits = || raw.notebook.iter().filter(move |one| (one.line, one.results) == (line, results));
            [
                median(visits().map(|one| one.started)),
                median(visits().map(|one| one.notebook.painted)),
                median(visits().map(|one| one.client.painted)),
                median(visits().map(|one| one.whole)),
            ]
        };
        Self {
            line,
            trial: (median(trials.iter().map(|one| one.painted)), median(trials.iter().map(|one| one.script))),
            second: (median(second().map(|one| one.started)), median(second().filter_map(|one| one.first_paint))),
            notebook: [notebook(1), notebook(200)],
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A run of one visit to each page, with figures that are easy to divide.
    pub(crate) fn run() -> Raw {
        let visit = |name: &str, line: &str, n: u32| {
            format!(
                r#"{{"name":"{name}","line":"{line}","answerable":{n}00,"started":{n}10,"early":{early},"firstPaint":{n}05,
                  "blocking":0,"longest":0,"processor":{n}0,"memory":1.5,"requests":[{{"path":"","bytes":{n}000}},
                  {{"path":"icons/app.svg","bytes":9}},{{"path":"font","bytes":0,"failed":"no such host"}}],
                  "answers":[{{"painted":9,"processor":{n},"script":1,"style":2,"layout":0}}],"pages":[],"result":null,
                  "trial":[{{"painted":30,"processor":40,"script":4,"style":20,"layout":1}}]}}"#,
                early = name == "ours",
            )
        };
        let pages = [("floor", 1), ("by-hand", 2), ("react", 4), ("surveyjs", 8), ("ours", 5)];
        let first: Vec<_> =
            ["slow", "fast"].iter().flat_map(|line| pages.map(|(name, n)| visit(name, line, n))).collect();
        let text = format!(
            r#"{{"date":"2026-01-31","machine":{{"model":"A processor","processors":2}},
              "versions":{{"chromium":"1.2","node":"20.1","react":"19.0","surveyjs":"2.5"}},"rounds":1,"others":[0.1],
              "first":[{}],"second":[{{"line":"slow","started":300,"firstPaint":200,"requests":[{{"path":"/ours/sw.js","bytes":7}}]}}],
              "notebook":[]}}"#,
            first.join(",")
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn nobody_answers_what_is_not_to_be_seen() {
        let figures = Figures::of(&run());
        assert_eq!(figures.get(Name::Ours, Line::Slow, |one| one.answerable), Some(505.0));
    }

    #[test]
    fn what_is_not_needed_to_answer_is_apart() {
        let figures = Figures::of(&run());
        assert_eq!(figures.get(Name::Ours, Line::Slow, |one| one.bytes), Some(5000.0));
        assert_eq!(figures.get(Name::Ours, Line::Slow, |one| one.requests), Some(1.0));
        assert_eq!(figures.second_bytes, Some(0.0));
    }

    #[test]
    fn an_answer_is_measured_above_the_floor() {
        let figures = Figures::of(&run());
        assert_eq!(figures.answer(Name::ByHand, Line::Fast), Some(1.0));
        assert_eq!(figures.answer(Name::Ours, Line::Fast), Some(4.0));
        assert_eq!(figures.ratio(Name::Surveyjs, Line::Fast, |one| one.blocking), None);
    }

    #[test]
    fn answers_before_the_app_are_counted() {
        let mut run = run();
        run.rounds = 2;
        let figures = Figures::of(&run);
        assert_eq!((figures.early, figures.lost), (2, 2));
    }
}
