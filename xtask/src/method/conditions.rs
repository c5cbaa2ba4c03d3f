//! Conditions as a person reads them.

use keep_or_fire::content::typography::decimal;
use keep_or_fire::content::{Words, words};
use keep_or_fire::instrument::advice::Circumstance;
use keep_or_fire::instrument::gate::Choice;
use keep_or_fire::instrument::item::Frequency;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::FLAT_FROM;
use keep_or_fire::instrument::rules::Condition;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::Verdict;

use super::phrases::{Phrases, phrases};

/// One language's way to say what the tables say.
#[derive(Clone, Copy)]
pub struct Reader {
    pub words: &'static Words,
    pub phrases: &'static Phrases,
}

impl Reader {
    pub fn of(language: Language) -> Self {
        Self { words: words(language), phrases: phrases(language) }
    }

    /// A number of points, as the language writes it.
    pub fn points(self, units: Units) -> String {
        decimal(units, self.words.decimal_separator, 4)
    }

    /// Conditions that have to hold together.
    pub fn all(self, conditions: &[Condition]) -> String {
        let said: Vec<String> = conditions.iter().map(|one| self.condition(*one)).collect();
        said.join(&format!(" **{}** ", self.phrases.and))
    }

    /// Cases, any of which is enough.
    pub fn any(self, cases: &[&[Circumstance]]) -> String {
        let case = |all: &&[Circumstance]| {
            let said: Vec<String> = all.iter().map(|one| self.circumstance(*one)).collect();
            said.join(&format!(" **{}** ", self.phrases.and))
        };
        cases.iter().map(case).collect::<Vec<_>>().join(&format!("<br>**{}** ", self.phrases.or))
    }

    fn condition(self, condition: Condition) -> String {
        let phrases = self.phrases;
        match condition {
            Condition::AtLeast(scale, cut_off) => {
                self.pair((self.words.scale)(scale), &(phrases.at_least)(&self.points(cut_off)))
            }
            Condition::AtMost(scale, cut_off) => {
                self.pair((self.words.scale)(scale), &(phrases.at_most)(&self.points(cut_off)))
            }
            Condition::Below(scale, cut_off) => {
                self.pair((self.words.scale)(scale), &(phrases.below)(&self.points(cut_off)))
            }
            Condition::Answer(item, at_least) => {
                let worse = item.worsens_with_frequency();
                let answer = Frequency::from_value(if worse { at_least } else { 4 - at_least });
                let answer = (self.words.quoted)(answer.map_or("", self.words.frequency));
                let beyond = if worse { phrases.or_more_often } else { phrases.or_less_often };
                let beyond = if at_least < 4 { beyond } else { "" };
                self.pair(&(self.words.quoted)((self.words.item)(item)), &format!("{answer}{beyond}"))
            }
            Condition::Gate(choice) => self.gate(&[choice]),
        }
    }

    fn circumstance(self, circumstance: Circumstance) -> String {
        match circumstance {
            Circumstance::Holds(condition) => self.condition(condition),
            Circumstance::Gate(choices) => self.gate(choices),
            Circumstance::Verdicts(verdicts) => self.verdicts(verdicts.iter().copied()),
            Circumstance::LevelFrom(from) => {
                let harsh = |verdict: &Verdict| verdict.level().is_some_and(|level| level >= from);
                self.verdicts(Verdict::ALL.iter().copied().filter(harsh))
            }
            Circumstance::Dominant(instinct) => {
                self.pair(self.phrases.dominant, &(self.words.quoted)((self.words.instinct)(instinct).name))
            }
            Circumstance::FlatPattern => (self.phrases.flat)(FLAT_FROM),
        }
    }

    fn gate(self, choices: &[Choice]) -> String {
        let question = choices.first().map_or("", |choice| (self.words.gate)(choice.gate()));
        let answers = choices.iter().map(|choice| (self.words.choice)(*choice));
        self.pair(&(self.words.quoted)(question), &self.one_of(answers))
    }

    fn verdicts(self, verdicts: impl Iterator<Item = Verdict>) -> String {
        self.pair(self.phrases.verdict, &self.one_of(verdicts.map(self.words.verdict_short)))
    }

    fn one_of(self, names: impl Iterator<Item = &'static str>) -> String {
        let quoted: Vec<String> = names.map(|name| (self.words.quoted)(name)).collect();
        quoted.join(&format!(" {} ", self.phrases.or))
    }

    fn pair(self, what: &str, how: &str) -> String {
        format!("{what}{}{how}", self.phrases.colon)
    }
}
