//! A journey is what a person does on the site, told once and taken in every engine.

use std::env;
use std::pin::Pin;
use std::time::Instant;

use libtest_mimic::Trial;
use xtask::engine::{Browser, Engine};

use crate::site::everything_is_wanted;
use crate::surroundings::{Surroundings, USUAL};
use crate::visit::{Plan, Visit, undertake};

type Steps = for<'a> fn(&'a Visit) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

/// One journey; a test in each engine and in each of its surroundings.
#[derive(Clone, Copy)]
pub struct Journey {
    /// Such as `browser::verdicts`.
    module: &'static str,
    /// A sentence.
    name: &'static str,
    steps: Steps,
    surroundings: Surroundings,
    /// Taken in the light in one engine and in the dark in the next.
    by_night_too: bool,
    limit: Limit,
}

/// Where a journey can be taken.
#[derive(Clone, Copy)]
enum Limit {
    None,
    Except(Engine, &'static str),
    Only(Engine, &'static str),
}

/// A journey from the name of its function.
macro_rules! journey {
    ($name:ident) => {
        $crate::journey::Journey::new(module_path!(), stringify!($name), |visit| Box::pin($name(visit)))
    };
}
pub(crate) use journey;

/// The journeys of a file. One that is forgotten here is an unused function, which the lints do not let pass.
macro_rules! journeys {
    ($($name:ident),* $(,)?) => { [$($crate::journey::journey!($name)),*] };
    (within $surroundings:ident: $($name:ident),* $(,)?) => { [$($crate::journey::journey!($name).within($surroundings)),*] };
}
pub(crate) use journeys;

impl Journey {
    pub const fn new(module: &'static str, name: &'static str, steps: Steps) -> Self {
        Self { module, name, steps, surroundings: USUAL, by_night_too: false, limit: Limit::None }
    }

    /// In other surroundings than the usual ones.
    pub const fn within(self, surroundings: Surroundings) -> Self {
        Self { surroundings, ..self }
    }

    /// Not in this engine, for a reason from [`crate::surroundings`].
    pub const fn except(self, engine: Engine, why: &'static str) -> Self {
        Self { limit: Limit::Except(engine, why), ..self }
    }

    /// Only in this engine, for such a reason.
    pub const fn only(self, engine: Engine, why: &'static str) -> Self {
        Self { limit: Limit::Only(engine, why), ..self }
    }

    /// Alternately in the light and in the dark; with `--all` in both.
    pub const fn by_day_and_night(self) -> Self {
        Self { by_night_too: true, ..self }
    }

    /// The tests of this journey, the `turn`-th of the suite, in this engine; beside each, why it has to be skipped.
    pub fn trials(self, turn: usize, engine: Engine, browser: Option<&Browser>) -> Vec<(Trial, Option<&'static str>)> {
        let module = self.module.split_once("::").map_or("", |(_, module)| module);
        let name = format!("{}::{module}::{}", engine.prefix(), self.name);
        let nights: &[bool] = match (self.by_night_too, everything_is_wanted()) {
            (true, true) => &[false, true],
            // Over three engines each journey is taken in the light and in the dark.
            (true, false) if (turn + engine as usize) % 2 == 1 => &[true],
            (true, false) => &[false],
            (false, _) => &[self.surroundings.dark],
        };
        let trial = |&dark: &bool| {
            let surroundings = Surroundings { dark, ..self.surroundings };
            let name = match (self.by_night_too, dark) {
                (false, _) => name.clone(),
                (true, false) => format!("{name}_in_the_light"),
                (true, true) => format!("{name}_in_the_dark"),
            };
            let cannot = self.limit.keeps_out(engine).or_else(|| surroundings.out_of_reach(engine));
            let Some(browser) = browser.cloned() else {
                return (Trial::test(name, || Ok(())).with_ignored_flag(true), None);
            };
            let plan = Plan { name: name.clone(), engine, browser, surroundings, turn };
            let run = move || {
                let begun = Instant::now();
                let outcome = undertake(&plan, self.steps);
                if env::var_os("KOF_TIMES").is_some() {
                    println!("took {:.1} s: {}", begun.elapsed().as_secs_f32(), plan.name);
                }
                outcome
            };
            (Trial::test(name, run).with_ignored_flag(cannot.is_some()), cannot)
        };
        nights.iter().map(trial).collect()
    }
}

impl Limit {
    fn keeps_out(self, engine: Engine) -> Option<&'static str> {
        match self {
            Self::Except(without, why) if engine == without => Some(why),
            Self::Only(with, why) if engine != with => Some(why),
            Self::None | Self::Except(..) | Self::Only(..) => None,
        }
    }
}
