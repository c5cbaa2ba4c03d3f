//! A result as plain text, for the clipboard and for sharing: what the page says, in its order, in short, without the nickname.

use super::typography::decimal;
use super::words::{InstinctWords, Words};
use crate::instrument::advice::Flag;
use crate::instrument::outcome::Outcome;
use crate::instrument::rules::Condition;
use crate::instrument::scale::Scale;
use crate::instrument::units::Units;

/// What the text says beside the outcome.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The day, as the visitor's calendar writes it; none when no clock said it.
    pub day: Option<&'a str>,
    /// The version of the instrument that it was answered under.
    pub version: &'a str,
}

/// The result as text: lines ended by `\n`, paragraphs apart.
pub fn report(outcome: &Outcome, about: About<'_>, words: &Words) -> String {
    let mut text = Text::default();
    text.line(&[words.frame.name, " – ", words.frame.subtitle]);
    let version = (words.transfer.version)(about.version);
    match about.day {
        Some(day) => text.line(&[day, " · ", &version]),
        None => text.line(&[&version]),
    }
    text.paragraph(&[(words.verdict)(outcome.verdict)]);
    text.line(&[(words.summary)(outcome.verdict, outcome.variant)]);
    if let Some(confidence) = outcome.assurance.confidence {
        let doubt = (words.result.doubt)(outcome.assurance.doubt, words);
        text.line(&[(words.result.confidence)(confidence), " ", &doubt]);
    }
    let steps = (words.steps)(outcome.verdict, outcome.variant);
    text.list(words.result.steps, steps.iter().copied());
    let advice = outcome.flags.iter().filter(|flag| !flag.is_help());
    text.list(words.result.flags, advice.map(|flag| (words.flag)(*flag)));
    help(&mut text, outcome, words);
    why(&mut text, outcome, words);
    profile(&mut text, outcome, words);
    if !outcome.reflection.dominant.is_empty() {
        text.paragraph(&[words.result.instinct]);
        for instinct in &outcome.reflection.dominant {
            let InstinctWords { name, need, .. } = (words.instinct)(*instinct);
            let is_thin = outcome.reflection.is_thin(*instinct);
            let thin: [&str; 3] = if is_thin { [" (", words.result.thin, ")"] } else { [""; 3] };
            text.line(&["- ", name, &thin.concat(), words.transfer.colon, need]);
        }
    }
    text.0
}

/// As on the page: the strong one in the place of the soft one, with its numbers.
fn help(text: &mut Text, outcome: &Outcome, words: &Words) {
    let result = &words.result;
    let is_strong = outcome.flags.contains(&Flag::HelpStrong);
    if !is_strong && !outcome.flags.contains(&Flag::HelpSoft) {
        return;
    }
    let (title, answers, advice) = if is_strong { result.help_strong } else { result.help_soft };
    text.paragraph(&[title]);
    text.line(&[answers, " ", advice]);
    for line in result.help_numbers.iter().filter(|_| is_strong) {
        text.line(&["- ", line.number, words.transfer.colon, line.place]);
    }
}

fn why(text: &mut Text, outcome: &Outcome, words: &Words) {
    let Some(rule) = outcome.rule else { return };
    text.paragraph(&[words.result.why]);
    text.line(&[(words.rule)(rule)]);
    if let Some(route) = outcome.route {
        text.line(&[(words.route)(route)]);
    }
    for reason in &outcome.reasons {
        // A question is a sentence, and ends as one.
        let (name, mark) = match reason.finding.condition {
            Condition::AtLeast(scale, _) | Condition::AtMost(scale, _) | Condition::Below(scale, _) => {
                ((words.scale)(scale), [words.transfer.colon, "", ""])
            }
            Condition::Answer(item, _) => {
                let given = reason.weights.first().map_or("", |weight| (words.frequency)(weight.answer));
                ((words.item)(item), [" ", given, ". "])
            }
            Condition::Gate(choice) => ((words.gate)(choice.gate()), [" ", "", ""]),
        };
        text.line(&["- ", name, &mark.concat(), &(words.result.finding)(&reason.finding, words)]);
    }
    text.list(&(words.result.also)(outcome.beside().count()), outcome.beside().map(words.rule));
}

fn profile(text: &mut Text, outcome: &Outcome, words: &Words) {
    text.paragraph(&[words.result.profile]);
    let mut scales: Vec<Scale> = vec![Scale::Load];
    scales.extend(Scale::profile());
    for scale in scales {
        let score = outcome.evidence.scores.get(scale);
        // What is made of other scales lacks no answer of its own.
        if score.is_none() && scale.minimum_answered() == 0 {
            continue;
        }
        let said = |score: Units| {
            [&decimal(score, words.decimal_separator, 2), " ", words.result.of_hundred, " (", (words.band)(score), ")"]
                .concat()
        };
        let lacking = scale.minimum_answered() - outcome.evidence.scores.answered(scale);
        let said = score.map_or_else(|| (words.result.lacking)(lacking), said);
        text.line(&["- ", (words.scale)(scale), words.transfer.colon, &said]);
    }
}

#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.0.push_str(piece);
        }
        self.0.push('\n');
    }

    /// Under its heading, where there is anything.
    fn list<'a>(&mut self, heading: &str, lines: impl Iterator<Item = &'a str>) {
        for (n, line) in lines.enumerate() {
            if n == 0 {
                self.paragraph(&[heading]);
            }
            self.line(&["- ", line]);
        }
    }

    fn paragraph(&mut self, pieces: &[&str]) {
        self.0.push('\n');
        self.line(pieces);
    }
}
