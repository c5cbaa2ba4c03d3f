//! The page around the frame: what its owner may ask for in the address, and what it is told of a visit.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use std::cell::RefCell;

use keep_or_fire::host::{Colour, News, Options, Theme, news};
use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::gate::Gate;
use keep_or_fire::instrument::language::Language;
use keep_or_fire::instrument::outcome::verdict;
use keep_or_fire::instrument::page::Page;
use keep_or_fire::notebook::{Moment, Notebook};
use keep_or_fire::session::{Action, Faults, Opening, Session, Stamped, Step};

#[test]
fn every_option_is_read() {
    let asked = Options::from_query("?lang=en&theme=dark&accent=%230a6B62&embed=side_bar-2");
    let expected = Options {
        language: Some(Language::English),
        theme: Some(Theme::Dark),
        accent: Some(Colour([0x0a, 0x6b, 0x62])),
        embed: Some("side_bar-2".to_owned()),
    };
    assert_eq!(asked, expected);
}

#[test]
fn what_is_wrong_is_ignored_and_spoils_nothing_beside_it() {
    let forty = "e".repeat(40);
    assert_eq!(Options::from_query(&format!("?embed={forty}")).embed, Some(forty.clone()));
    for wrong in [
        "",
        "?",
        "lang",
        "lang=",
        "lang=__proto__",
        "lang=xx",
        "lang=%00",
        "theme=auto",
        "theme=Dark",
        "theme=dark%00",
        "accent=0a6b62",
        "accent=%230a6b6",
        "accent=%230a6b622",
        "accent=%23zzzzzz",
        "accent=%23éé",
        "accent=red",
        "embed=",
        "embed=a%20b",
        "embed=é",
        "embed=../..",
        "constructor=1",
        "&&&===",
        &format!("embed={forty}e"),
    ] {
        assert_eq!(Options::from_query(wrong), Options::default(), "{wrong}");
        let beside = Options::from_query(&format!("?{wrong}&utm_source=x&theme=light"));
        let is_itself_a_theme = wrong.starts_with("theme");
        assert!(is_itself_a_theme || beside.theme == Some(Theme::Light), "{wrong} spoils what stands beside it");
    }
    assert_eq!(Options::from_query("?lang=fr&lang=en").language, Some(Language::French), "the first one counts");
    let huge = format!("?lang=en&embed=a&junk={}", "x".repeat(65_536));
    assert_eq!(Options::from_query(&huge), Options::default(), "64 kB are not read");
}

/// A visit with a host beside it.
struct Watched {
    session: Session,
    heard: RefCell<Vec<News>>,
}

impl Watched {
    fn arrives() -> Self {
        let opening = Opening {
            tab: "tab".to_owned(),
            language: Language::French,
            notebook: Notebook::default(),
            drafts: Vec::new(),
            faults: Faults::default(),
            place: (Step::Home, None),
        };
        Self { session: Session::open(opening), heard: RefCell::default() }
    }

    fn does(&mut self, action: Action) -> &mut Self {
        let next = self.session.apply(Stamped { action, at: Moment::new("2026-06-01T08:30:00Z") });
        news(&self.session, &next, &|news| self.heard.borrow_mut().push(news));
        self.session = next;
        self
    }

    fn answers(&mut self, id: &str, value: &str) -> &mut Self {
        let question = Question::from_id(id).unwrap_or_else(|| panic!("no question {id}"));
        let answer = question.answer(value).unwrap_or_else(|| panic!("{id} has no answer {value}"));
        self.does(Action::Answered(answer))
    }

    fn starts(&mut self) -> &mut Self {
        self.answers("status", "freelance").answers("stop_power", "yes").does(Action::Started)
    }

    fn fills_to_the_result(&mut self) -> &mut Self {
        while let Step::Questions(page) = self.session.step {
            for question in self.session.unanswered(page) {
                let value = match question {
                    Question::Gate(Gate::Safety) => "no",
                    Question::Gate(gate) => gate.choices()[0].id(),
                    Question::Checklist(_) => "1",
                    _ => "0",
                };
                self.answers(question.id(), value);
            }
            self.does(Action::WentOn);
            if self.session.step == Step::TieBreak {
                self.does(Action::WentOn);
            }
        }
        self
    }

    /// What was told since the last look, without the calls to scroll.
    fn told(&self) -> Vec<News> {
        self.heard.take().into_iter().filter(|news| *news != News::ScrollToTop).collect()
    }
}

#[test]
fn a_visit_is_told_once_and_in_order() {
    let mut visit = Watched::arrives();
    visit.starts();
    let first = News::Progress { part: 1, parts: Page::COUNT };
    assert_eq!(visit.heard.take(), [News::Started, first, News::ScrollToTop]);
    visit.fills_to_the_result();
    let told = visit.told();
    let (last, parts) = told.split_last().unwrap();
    assert_eq!(*last, News::Completed, "and not which verdict");
    let numbers: Vec<usize> = parts
        .iter()
        .filter_map(|news| if let News::Progress { part, .. } = news { Some(*part) } else { None })
        .collect();
    assert_eq!(numbers, (2..=Page::COUNT).collect::<Vec<_>>());

    visit.does(Action::WentBack).does(Action::AskedForResult);
    let told = visit.told();
    assert_eq!(told, [News::Progress { part: Page::COUNT, parts: Page::COUNT }], "a second look completes nothing");
    visit.does(Action::Retook(None));
    assert_eq!(visit.told(), [News::Restarted, first]);
}

#[test]
fn another_screen_is_shown_from_its_top_a_clients_page_too() {
    let mut visit = Watched::arrives();
    visit.starts().fills_to_the_result();
    let client = visit.session.current.assessment.client.clone();
    visit.does(Action::OpenedHistory(None)).heard.take();
    visit.does(Action::OpenedHistory(Some(client)));
    assert_eq!(visit.heard.take(), [News::ScrollToTop]);
    visit.does(Action::OpenedHistory(None));
    assert_eq!(visit.heard.take(), [News::ScrollToTop]);
}

#[test]
fn taking_it_again_is_told_from_wherever_it_is_asked_for() {
    let mut visit = Watched::arrives();
    visit.starts().fills_to_the_result();
    let result = visit.session.current.assessment.id.clone();
    visit.does(Action::WentHome);
    visit.told();
    let first = News::Progress { part: 1, parts: Page::COUNT };
    visit.does(Action::Retook(Some(result.clone())));
    assert_eq!(visit.told(), [News::Restarted, first]);
    let retake = visit.session.current.assessment.id.clone();
    visit.answers("blur1", "1").does(Action::OpenedResult(result));
    visit.told();
    visit.does(Action::Resumed(retake));
    assert_eq!(visit.told(), [News::Started, first], "taken up again");
}

#[test]
fn going_home_and_starting_again_is_no_second_start() {
    let mut visit = Watched::arrives();
    visit.starts().does(Action::WentBack);
    assert_eq!(visit.session.step, Step::Home);
    visit.told();
    visit.does(Action::Started);
    assert_eq!(visit.told(), [News::Progress { part: 1, parts: Page::COUNT }]);
}

#[test]
fn the_verdict_is_told_by_the_persons_press_to_a_host_that_greeted_and_once() {
    let mut visit = Watched::arrives();
    visit.starts().fills_to_the_result();
    visit.told();
    visit.does(Action::ToldHost);
    assert_eq!(visit.told(), [], "nobody has greeted");
    visit.does(Action::HostGreeted("https://blog.example".into()));
    assert_eq!(visit.told(), [], "a greeting alone tells nothing");
    let verdict = verdict(visit.session.answers()).unwrap();
    visit.does(Action::ToldHost).does(Action::ToldHost);
    assert_eq!(visit.told(), [News::Shared(verdict)]);
    assert!(visit.session.is_shared());
    visit.does(Action::Retook(None));
    assert!(!visit.session.is_shared(), "another assessment is told anew");
    visit.does(Action::ToldHost);
    assert_eq!(
        visit.told(),
        [News::Restarted, News::Progress { part: 1, parts: Page::COUNT }],
        "not from the questions"
    );
}

#[test]
fn an_answer_is_no_news() {
    let mut visit = Watched::arrives();
    visit.starts();
    visit.told();
    visit.answers("blur1", "4").answers("blur2", "na").does(Action::Named("Zoé".to_owned()));
    assert_eq!(visit.heard.take(), []);
}
