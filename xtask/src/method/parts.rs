//! The parts of the page that are tables of the instrument.

use keep_or_fire::instrument::advice::ADVICE;
use keep_or_fire::instrument::answers::Question;
use keep_or_fire::instrument::checklist::{ChecklistLine, Tick};
use keep_or_fire::instrument::gate::{Choice, Gate, Status};
use keep_or_fire::instrument::instinct::{Instinct, ReflectionState};
use keep_or_fire::instrument::item::{Frequency, Item, Keying};
use keep_or_fire::instrument::page::{OPENING_GATES, Page, RESULT_OFFERED_AFTER};
use keep_or_fire::instrument::rules::{Condition, ROUTES, RULES};
use keep_or_fire::instrument::scale::Scale;
use keep_or_fire::instrument::units::Units;
use keep_or_fire::instrument::verdict::{Level, Variant, Verdict};

use super::conditions::Reader;
use super::page::Markdown;

const STATUSES: [Status; 3] = [Status::Freelance, Status::Employee, Status::Manager];

fn code(id: &str) -> String {
    format!("`{id}`")
}

pub fn answers(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.heading(2, phrases.answers.heading);
    let shown = Item::shown_to(Status::Freelance).count();
    page.paragraph(&(phrases.asked)(shown, words.questions.period));
    let rows = Frequency::ALL.iter().map(|one| vec![one.value().to_string(), (words.frequency)(*one).to_owned()]);
    page.table(&phrases.value, &rows.collect::<Vec<_>>());
    page.paragraph(&(phrases.not_said)(words.questions.not_said));
    phrases.answers.text.iter().for_each(|text| page.paragraph(text));
    page.paragraph(phrases.checklist_values);
    let rows = Tick::ALL.iter().map(|one| vec![one.value().to_string(), (words.tick)(*one).to_owned()]);
    page.table(&phrases.value, &rows.collect::<Vec<_>>());
    page.paragraph(&(phrases.not_said)(words.questions.not_known));
}

/// The pages in the order of the screen, with what they ask anybody.
pub fn screen(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.part(2, &phrases.screen);
    page.paragraph(&(phrases.offered)((words.heading)(RESULT_OFFERED_AFTER)));
    let ids = |questions: &[String]| questions.iter().map(|id| code(id)).collect::<Vec<_>>().join(", ");
    let opening: Vec<String> = OPENING_GATES.iter().map(|gate| gate.id().to_owned()).collect();
    let mut rows = vec![vec![String::new(), phrases.opening.to_owned(), ids(&opening)]];
    for (n, one) in Page::ALL.iter().enumerate() {
        let mut asked: Vec<Question> = Vec::new();
        for question in STATUSES.iter().flat_map(|status| one.questions(*status)) {
            if !asked.contains(&question) {
                asked.push(question);
            }
        }
        // What only some are asked stands between what everybody is asked.
        asked.sort_by_key(|question| if let Question::Gate(gate) = question { gate.index() } else { 0 });
        let asked: Vec<String> = asked.iter().map(|question| question.id().to_owned()).collect();
        let optional = if one.is_optional() { phrases.optional } else { "" };
        rows.push(vec![(n + 1).to_string(), format!("{}{optional}", (words.heading)(*one)), ids(&asked)]);
    }
    page.table(&phrases.screen_columns, &rows);
}

fn items_of(scale: Scale) -> usize {
    match scale {
        Scale::GreatClient => ChecklistLine::COUNT,
        _ => Item::shown_to(Status::Freelance).filter(|item| item.scale() == scale).count(),
    }
}

pub fn scales(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.part(2, &phrases.scales);
    let rows = Scale::profile().map(|scale| {
        vec![
            code(scale.id()),
            (words.scale)(scale).to_owned(),
            (phrases.direction)(scale.direction()).to_owned(),
            (phrases.of)(scale.minimum_answered(), items_of(scale)),
            (words.definition)(scale).to_owned(),
        ]
    });
    page.table(&phrases.scale_columns, &rows.collect::<Vec<_>>());
    let (heading, steps) = phrases.scoring;
    page.heading(3, heading);
    page.numbered(&steps());
    page.heading(3, phrases.composites);
    let composites = Scale::ALL.iter().copied().skip(Scale::profile().count());
    let rows = composites.map(|scale| {
        let name = format!("{} ({})", (words.scale)(scale), code(scale.id()));
        vec![name, (words.definition)(scale).to_owned(), (phrases.needs)(scale).to_owned()]
    });
    page.table(&phrases.composite_columns, &rows.collect::<Vec<_>>());
    page.heading(3, phrases.bands);
    page.bullets(&bands(reader).iter().map(String::as_str).collect::<Vec<_>>());
}

/// Asked of every score in whole points: where the word changes, a band begins.
fn bands(reader: Reader) -> Vec<String> {
    let word = |points: i32| (reader.words.band)(Units(points * Units::POINT));
    let starts: Vec<i32> = (0..=100).filter(|points| *points == 0 || word(*points) != word(points - 1)).collect();
    let band = |(n, from): (usize, &i32)| {
        let below = starts.get(n + 1).map(ToString::to_string);
        let range = (reader.phrases.band)(&from.to_string(), below.as_deref());
        format!("{range}{}**{}**", reader.phrases.colon, word(*from))
    };
    starts.iter().enumerate().map(band).collect()
}

/// The rules that look at the answer itself.
fn named_by(item: Item) -> String {
    let names = |condition: &Condition| matches!(condition, Condition::Answer(one, _) if *one == item);
    let rules = RULES.iter().filter(|rule| rule.all.iter().any(names));
    rules.map(|rule| rule.id.id()).collect::<Vec<_>>().join(", ")
}

pub fn items(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.part(2, &phrases.items);
    let (bad, good): (Vec<Item>, Vec<Item>) =
        Item::shown_to(Status::Freelance).partition(|one| one.worsens_with_frequency());
    page.paragraph(&(phrases.balance)(bad.len(), good.len()));
    let rows = Item::ALL.iter().map(|item| {
        let key = if item.keying() == Keying::Positive { "+" } else { "−" };
        vec![
            code(item.id()),
            (words.scale)(item.scale()).to_owned(),
            key.to_owned(),
            (phrases.audience)(item.audience()).to_owned(),
            (words.item)(*item).to_owned(),
            named_by(*item),
        ]
    });
    page.table(&phrases.item_columns, &rows.collect::<Vec<_>>());
    page.part(3, &phrases.checklist);
    let rows = ChecklistLine::ALL.iter().map(|one| vec![code(one.id()), (words.checklist_line)(*one).to_owned()]);
    page.table(&phrases.checklist_columns, &rows.collect::<Vec<_>>());
}

pub fn gates(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.part(2, &phrases.gates);
    let choice = |one: &Choice| format!("{} ({})", (words.choice)(*one), code(one.id()));
    let rows = Gate::ALL.iter().map(|gate| {
        vec![
            code(gate.id()),
            (words.gate)(*gate).to_owned(),
            (phrases.audience)(gate.audience()).to_owned(),
            gate.choices().iter().map(choice).collect::<Vec<_>>().join("<br>"),
            gate.when_unanswered().map_or_else(|| phrases.required.to_owned(), |one| code(one.id())),
        ]
    });
    page.table(&phrases.gate_columns, &rows.collect::<Vec<_>>());
}

pub fn instinct(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.heading(2, phrases.instinct.heading);
    page.paragraph(&format!("> {}\n>\n> {}", words.questions.quote, words.questions.credit));
    phrases.instinct.text.iter().for_each(|text| page.paragraph(text));
    let rows = Instinct::ALL.iter().map(|instinct| {
        let said = (words.instinct)(*instinct);
        let sentences = instinct.items().map(|item| (words.instinct_item)(item)).join("<br>");
        let parts = words.result.instinct_parts.iter().zip([said.signs, said.response, said.trap]);
        let parts: Vec<String> = parts.map(|(name, text)| format!("*{name}*{}{text}", phrases.colon)).collect();
        vec![
            format!("{} ({})", said.name, code(instinct.id())),
            sentences,
            format!("{}<br>{}", said.need, parts.join("<br>")),
            (phrases.instinct_source)(*instinct).to_owned(),
        ]
    });
    page.table(&phrases.instinct_columns, &rows.collect::<Vec<_>>());
    page.numbered(&(phrases.instinct_steps)());
    let states = ReflectionState::ALL.iter().filter_map(|state| Some((state.id(), (words.reflection)(*state)?)));
    let states: Vec<String> = states.map(|(id, text)| format!("{}{}{text}", code(id), phrases.colon)).collect();
    page.bullets(&states.iter().map(String::as_str).collect::<Vec<_>>());
}

pub fn decision(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    page.part(2, &phrases.decision);
    let quoted = |verdict: Verdict| (words.quoted)((words.verdict_short)(verdict));
    let alone = (words.quoted)((words.choice)(Choice::StopYes));
    page.numbered(&(phrases.decision_steps)(&quoted(Verdict::Insufficient), &quoted(Verdict::Escalate), &alone));

    page.part(3, &phrases.rules);
    let level = |level: Level| {
        let road = if level == Level::Exit {
            format!(" / {}", (words.verdict_short)(Verdict::Escalate))
        } else {
            String::new()
        };
        format!("{} {}{road}", level as usize, (words.verdict_short)(level.verdict()))
    };
    let rows = RULES.iter().map(|rule| {
        let all = if rule.all.is_empty() { phrases.always.to_owned() } else { reader.all(rule.all) };
        vec![rule.id.id().to_owned(), level(rule.level), all, (words.rule)(rule.id).to_owned()]
    });
    page.table(&phrases.rule_columns, &rows.collect::<Vec<_>>());

    page.part(3, &phrases.routes);
    let rows = ROUTES.iter().map(|route| {
        let all = if route.all.is_empty() { phrases.always.to_owned() } else { reader.all(route.all) };
        vec![route.id.id().to_owned(), level(route.from), all, (words.route)(route.id).to_owned()]
    });
    page.table(&phrases.route_columns, &rows.collect::<Vec<_>>());
    page.part(3, &phrases.monotone);

    page.part(3, &phrases.flags);
    let rows = ADVICE
        .iter()
        .map(|advice| vec![code(advice.flag.id()), reader.any(advice.any), (words.flag)(advice.flag).to_owned()]);
    page.table(&phrases.flag_columns, &rows.collect::<Vec<_>>());

    page.part(3, &phrases.verdicts);
    verdicts(reader, page);
}

fn verdicts(reader: Reader, page: &mut Markdown) {
    let (words, phrases) = (reader.words, reader.phrases);
    let mut rows = Vec::new();
    for verdict in Verdict::ALL {
        let level = verdict.level().map_or_else(|| "–".to_owned(), |level| (level as usize).to_string());
        let steps = |variant| (words.steps)(*verdict, variant);
        let summary = |variant| (words.summary)(*verdict, variant);
        let name = format!("{} ({})", (words.verdict)(*verdict), code(verdict.id()));
        rows.push(vec![name, level.clone(), summary(None).to_owned(), steps(None).join("<br>")]);
        let own = Variant::ALL.iter().filter(|variant| steps(Some(**variant)) != steps(None));
        rows.extend(own.map(|variant| {
            let name = format!("{} ({})", (words.verdict)(*verdict), code(variant.id()));
            let own = Some(summary(Some(*variant))).filter(|own| *own != summary(None));
            let told: Vec<&str> = [Some((phrases.variant)(*variant)), own].into_iter().flatten().collect();
            vec![name, level.clone(), told.join("<br>"), steps(Some(*variant)).join("<br>")]
        }));
    }
    page.table(&phrases.verdict_columns, &rows);
}
