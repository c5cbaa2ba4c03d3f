//! The page from its head to its sources, in Markdown.

use keep_or_fire::instrument::VERSION;
use keep_or_fire::instrument::language::Language;

use super::conditions::Reader;
use super::phrases::Part;
use super::{parts, sources};

/// The page of a language.
pub fn of(language: Language) -> String {
    let reader = Reader::of(language);
    let phrases = reader.phrases;
    let mut page = Markdown::default();
    page.heading(1, phrases.title);
    page.paragraph(&(phrases.made)(VERSION));
    page.part(2, &phrases.claims);
    for (title, text) in reader.words.pages.about_parts.iter().take(2) {
        page.paragraph(&format!("**{title}.** {text}"));
    }
    parts::answers(reader, &mut page);
    parts::screen(reader, &mut page);
    parts::scales(reader, &mut page);
    parts::items(reader, &mut page);
    parts::gates(reader, &mut page);
    parts::instinct(reader, &mut page);
    parts::decision(reader, &mut page);
    let (heading, steps) = phrases.confidence;
    page.heading(2, heading);
    page.numbered(&steps());
    let (heading, steps) = phrases.explanation;
    page.heading(2, heading);
    page.numbered(&steps());
    page.heading(2, phrases.sceptic.heading);
    page.bullets(phrases.sceptic.text);
    page.part(2, &phrases.sources);
    page.numbered(&sources::lines(language, phrases.from_memory));
    let text = page.0.trim_end().to_owned() + "\n";
    if language == Language::French { french_typography(&text) } else { text }
}

/// What the words of the app have already, given to what is written here with the signs of a keyboard.
fn french_typography(text: &str) -> String {
    [
        ("'", "’"),
        (" ;", "\u{202f};"),
        (" ?", "\u{202f}?"),
        (" !", "\u{202f}!"),
        (" %", "\u{202f}%"),
        (" :", "\u{a0}:"),
        ("« ", "«\u{202f}"),
        (" »", "\u{202f}»"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (plain, set)| text.replace(plain, set))
}

/// A text in the making.
#[derive(Default)]
pub struct Markdown(String);

impl Markdown {
    pub fn heading(&mut self, level: usize, text: &str) {
        self.paragraph(&format!("{} {text}", "#".repeat(level)));
    }

    pub fn paragraph(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push_str("\n\n");
    }

    pub fn part(&mut self, level: usize, part: &Part) {
        self.heading(level, part.heading);
        part.text.iter().for_each(|text| self.paragraph(text));
    }

    pub fn bullets(&mut self, lines: &[&str]) {
        let lines: Vec<String> = lines.iter().map(|line| format!("- {line}")).collect();
        self.paragraph(&lines.join("\n"));
    }

    pub fn numbered(&mut self, lines: &[String]) {
        let lines: Vec<String> = lines.iter().enumerate().map(|(n, line)| format!("{}. {line}", n + 1)).collect();
        self.paragraph(&lines.join("\n"));
    }

    pub fn table(&mut self, columns: &[&str], rows: &[Vec<String>]) {
        let row = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
        let mut text = row(columns.to_vec());
        text = [&text, "|", &"---|".repeat(columns.len()), "\n"].concat();
        for cells in rows {
            text.push_str(&row(cells.iter().map(String::as_str).collect()));
        }
        self.paragraph(text.trim_end());
    }
}
