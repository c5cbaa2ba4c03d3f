//! What `benches/peers/main.mjs` writes: every figure of every visit.

use serde::Deserialize;

/// One run.
#[derive(Deserialize)]
pub struct Raw {
    /// The day.
    pub date: String,
    /// Where.
    pub machine: Machine,
    /// With what.
    pub versions: Versions,
    /// Visits to each page on each line.
    pub rounds: u32,
    /// How many processors others kept busy when a visit began.
    pub others: Vec<f64>,
    /// First visits, of every page.
    pub first: Vec<First>,
    /// Our page again, once the worker has kept it.
    pub second: Vec<Second>,
    /// Our page with a notebook.
    pub notebook: Vec<Notebook>,
}

/// A machine.
#[derive(Deserialize)]
pub struct Machine {
    /// What the processor calls itself.
    pub model: String,
    /// How many there are.
    pub processors: u32,
}

/// What was measured, and with what.
#[derive(Deserialize)]
pub struct Versions {
    /// The browser.
    pub chromium: String,
    /// Node.js.
    pub node: String,
    /// A peer.
    pub react: String,
    /// A peer.
    pub surveyjs: String,
}

/// How the page comes.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Line {
    /// 1.6 megabits a second, 150 ms for each request, a processor of a quarter of the speed.
    Slow,
    /// As this machine does it.
    Fast,
}

/// What is visited.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Name {
    /// Nearly nothing: what the browser and the harness cost.
    Floor,
    /// Without a framework: what is possible at best.
    ByHand,
    /// The peer that most pages are written with.
    React,
    /// The peer that does what we do.
    Surveyjs,
    /// Our page.
    Ours,
}

/// A first visit. Moments are milliseconds since the navigation began.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct First {
    /// The page.
    pub name: Name,
    /// Its line.
    pub line: Line,
    /// An answer can be given that is kept.
    pub answerable: f64,
    /// The application has taken it: it is in storage.
    pub started: f64,
    /// The answer was given before the application was there.
    pub early: bool,
    /// Something is to be seen.
    pub first_paint: Option<f64>,
    /// What each task took beyond 50 ms, together.
    pub blocking: f64,
    /// Work of the page's own thread up to the rest after the start.
    pub processor: f64,
    /// Megabytes: what the page's objects take after the start, and the memory of its WebAssembly.
    pub memory: f64,
    /// What was asked for.
    pub requests: Vec<Request>,
    /// Each answer, when the visit went on.
    #[serde(default)]
    pub answers: Vec<Click>,
    /// Each next page.
    #[serde(default)]
    pub pages: Vec<Click>,
    /// The result's page.
    pub result: Option<Click>,
    /// Answers tried beside the result.
    pub trial: Option<Vec<Click>>,
}

/// One request.
#[derive(Deserialize)]
pub struct Request {
    /// Inside the page's folder.
    pub path: String,
    /// Over the line, headers included where the browser counts them.
    pub bytes: f64,
    /// Why nothing came.
    pub failed: Option<String>,
}

/// A click, in milliseconds.
#[derive(Deserialize)]
pub struct Click {
    /// Until the frame that shows what follows.
    pub painted: f64,
    /// Work of the page's own thread.
    pub processor: f64,
    /// Of it, scripts and WebAssembly.
    pub script: f64,
    /// Of it, finding out which style applies where.
    pub style: f64,
}

/// A visit with the worker.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Second {
    /// Its line.
    pub line: Line,
    /// The app is there.
    pub started: f64,
    /// Something is to be seen.
    pub first_paint: Option<f64>,
    /// What came to the server.
    pub requests: Vec<Request>,
}

/// A visit with a notebook.
#[derive(Deserialize)]
pub struct Notebook {
    /// Its line.
    pub line: Line,
    /// How many results are in it.
    pub results: u32,
    /// The app is there.
    pub started: f64,
    /// The list of clients.
    pub notebook: Click,
    /// The client, as far as can be seen.
    pub client: Click,
    /// The click to the frame with all of the client's results, in milliseconds.
    pub whole: f64,
}
