//! One person's answers, asked and changed as the tests need it.

use std::fmt;

use keep_or_fire::instrument::answers::{Answer, Answers, NOT_SAID, Question};
use keep_or_fire::instrument::evidence::Evidence;
use keep_or_fire::instrument::gate::{Choice, Gate, Status};
use keep_or_fire::instrument::instinct::Instinct;
use keep_or_fire::instrument::item::Item;
use keep_or_fire::instrument::outcome::{Outcome, verdict};
use keep_or_fire::instrument::verdict::{Level, Verdict};

/// Someone who said at least their status.
#[derive(Clone, PartialEq)]
pub struct Person(pub Answers);

/// Written as a line of `question=answer`, so that a failing example can be read and typed again.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answers: Vec<String> =
            self.0.iter().map(|answer| format!("{}={}", answer.question().id(), answer.value())).collect();
        f.write_str(&answers.join(" "))
    }
}

impl Person {
    pub fn status(&self) -> Status {
        self.0.status().expect("a person has a status")
    }

    pub fn evidence(&self) -> Evidence {
        Evidence::of(&self.0, self.status())
    }

    pub fn outcome(&self) -> Outcome {
        Outcome::of(&self.0).expect("a person has a status")
    }

    pub fn verdict(&self) -> Verdict {
        verdict(&self.0).expect("a person has a status")
    }

    /// The level of the verdict. INSUFFICIENT has none, and `None` is below every level: with the same questions
    /// answered, it can only turn into STOP, and only STOP can turn into it.
    pub fn level(&self) -> Option<Level> {
        self.verdict().level()
    }

    /// The same person with one answer changed.
    pub fn with(&self, answer: Answer) -> Self {
        let mut changed = self.clone();
        changed.0.set(answer);
        changed
    }

    /// The answers that would be worse than the one given (or assumed, for a gate), nearest first.
    pub fn worse(&self, question: Question) -> Vec<Answer> {
        self.others(question, |step| step > 0)
    }

    /// The answers that would be better than the one given (or assumed, for a gate), nearest first.
    pub fn better(&self, question: Question) -> Vec<Answer> {
        self.others(question, |step| step < 0)
    }

    fn others(&self, question: Question, wanted: impl Fn(i32) -> bool) -> Vec<Answer> {
        let Some(now) = self.now(question).and_then(badness) else { return Vec::new() };
        let mut others: Vec<(i32, Answer)> = every_answer_to(question)
            .into_iter()
            .filter_map(|answer| Some((badness(answer)? - now, answer)))
            .filter(|(step, _)| wanted(*step))
            .collect();
        others.sort_by_key(|(step, _)| step.abs());
        others.into_iter().map(|(_, answer)| answer).collect()
    }

    /// What counts as the answer to a question that the person is shown.
    fn now(&self, question: Question) -> Option<Answer> {
        let shown = match question {
            Question::Core(item) => item.audience().includes(self.status()),
            Question::Gate(gate) => gate.audience().includes(self.status()),
            _ => true,
        };
        let assumed = match question {
            Question::Gate(gate) => gate.when_unanswered().map(Answer::Gate),
            _ => None,
        };
        self.0.get(question).or(assumed).filter(|_| shown)
    }

    /// The core items that the person is shown and answered.
    pub fn answered_items(&self) -> Vec<Item> {
        Item::shown_to(self.status()).filter(|item| self.0.core(*item).is_some()).collect()
    }
}

/// How bad an answer is among the answers to its question; `None` where bad and good have no meaning, as with a status.
pub fn badness(answer: Answer) -> Option<i32> {
    match answer {
        Answer::Core(item, response) => response.given().map(|frequency| item.adverse(frequency)),
        Answer::Checklist(_, response) => response.given().map(|tick| -tick.value()),
        Answer::Gate(choice) if choice.gate() == Gate::Status || choice == Choice::MoneyUnknown => None,
        // The answers to a gate stand from mild to severe.
        Answer::Gate(choice) => {
            choice.gate().choices().iter().zip(0..).find(|(one, _)| **one == choice).map(|(_, n)| n)
        }
        Answer::Instinct(..) | Answer::TieBreak(_) => None,
    }
}

/// Every answer that can be given to a question, "not said" included.
pub fn every_answer_to(question: Question) -> Vec<Answer> {
    let numbers = [NOT_SAID, "0", "1", "2", "3", "4"].into_iter();
    let choices = Gate::ALL.iter().flat_map(|gate| gate.choices()).map(|choice| choice.id());
    let instincts = Instinct::ALL.iter().map(|instinct| instinct.id());
    let mut answers = Vec::new();
    for answer in numbers.chain(choices).chain(instincts).filter_map(|value| question.answer(value)) {
        // Several gates are answered with "yes" and "no".
        if !answers.contains(&answer) {
            answers.push(answer);
        }
    }
    answers
}
