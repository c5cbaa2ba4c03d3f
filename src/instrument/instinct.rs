//! The aggression reflection: which primary instinct does our aggression toward this client reveal?
//!
//! Seven types, two sentences each (`docs/method.md`, "The aggression reflection"). It never changes the verdict.

use super::answers::Answers;
use super::item::Frequency;
use super::scale::STEP;
use super::units::Units;
use super::vocabulary::vocabulary;
use crate::order::Listed;
use crate::order::sort;

vocabulary! {
    /// A need that feels touched when tension rises.
    Instinct {
        Territory = "territory",
        Dominance = "dominance",
        Fear = "fear",
        Irritation = "irritation",
        Protection = "protection",
        Justice = "justice",
        Instrumental = "instrumental",
    }
}

vocabulary! {
    /// A sentence of the reflection.
    InstinctItem {
        Territory1 = "territory1",
        Territory2 = "territory2",
        Dominance1 = "dominance1",
        Dominance2 = "dominance2",
        Fear1 = "fear1",
        Fear2 = "fear2",
        Irritation1 = "irritation1",
        Irritation2 = "irritation2",
        Protection1 = "protection1",
        Protection2 = "protection2",
        Justice1 = "justice1",
        Justice2 = "justice2",
        Instrumental1 = "instrumental1",
        Instrumental2 = "instrumental2",
    }
}

impl Instinct {
    /// Its two sentences.
    pub const fn items(self) -> [InstinctItem; 2] {
        match self {
            Self::Territory => [InstinctItem::Territory1, InstinctItem::Territory2],
            Self::Dominance => [InstinctItem::Dominance1, InstinctItem::Dominance2],
            Self::Fear => [InstinctItem::Fear1, InstinctItem::Fear2],
            Self::Irritation => [InstinctItem::Irritation1, InstinctItem::Irritation2],
            Self::Protection => [InstinctItem::Protection1, InstinctItem::Protection2],
            Self::Justice => [InstinctItem::Justice1, InstinctItem::Justice2],
            Self::Instrumental => [InstinctItem::Instrumental1, InstinctItem::Instrumental2],
        }
    }
}

vocabulary! {
    /// How clearly the answers speak.
    ReflectionState {
        /// No sentence was answered.
        NotAnswered = "not_answered",
        /// Nothing reaches the cut-off.
        None = "none",
        /// One type stands out.
        Single = "single",
        /// Two or three types are too close to tell apart.
        Tied = "tied",
        /// Four types or more rise together.
        Diffuse = "diffuse",
        /// Several types were close, and the person chose.
        Chosen = "chosen",
    }
}

/// The lowest score at which a type is called dominant.
pub const DOMINANT_FROM: Units = Units::from_points(50.0);
/// Two types this close are not told apart: one answer step on one of two sentences.
pub const TIE_BAND: Units = Units::from_points(12.5);
/// From this many dominant types on, the picture is diffuse.
pub const DIFFUSE_FROM: usize = 4;

/// What the reflection shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    scores: [Option<Units>; Instinct::COUNT],
    /// The dominant types, highest first; the chosen one, if any, before all.
    pub dominant: Vec<Instinct>,
    /// How clearly the answers speak.
    pub state: ReflectionState,
    thin: [bool; Instinct::COUNT],
}

impl Reflection {
    /// Reads the reflection from the answers: a type's score is 25 × the mean of its answered sentences.
    pub fn of(answers: &Answers) -> Self {
        let mut scores = [None; Instinct::COUNT];
        let mut thin = [false; Instinct::COUNT];
        for (n, instinct) in Instinct::ALL.iter().enumerate() {
            let given: Vec<i32> =
                instinct.items().iter().filter_map(|item| answers.instinct(*item)).map(Frequency::value).listed();
            if let Ok(count @ 1..) = i32::try_from(given.len()) {
                scores[n] = Some(STEP * given.iter().sum::<i32>() / count);
                thin[n] = count == 1;
            }
        }
        let mut reflection = Self { scores, dominant: Vec::new(), state: ReflectionState::NotAnswered, thin };
        reflection.find_dominant(answers.tie_break());
        reflection
    }

    fn find_dominant(&mut self, choice: Option<Instinct>) {
        let Some(highest) = self.scores.iter().flatten().max().copied() else { return };
        if highest < DOMINANT_FROM {
            self.state = ReflectionState::None;
            return;
        }
        let mut dominant = self.ranked();
        dominant.retain(|instinct| {
            self.score(*instinct).is_some_and(|score| score >= DOMINANT_FROM && score >= highest - TIE_BAND)
        });
        self.state = match dominant.len() {
            ..=1 => ReflectionState::Single,
            2..DIFFUSE_FROM => ReflectionState::Tied,
            _ => ReflectionState::Diffuse,
        };
        if let Some(choice) = choice.filter(|choice| dominant.len() > 1 && dominant.contains(choice)) {
            dominant.retain(|instinct| *instinct != choice);
            dominant.insert(0, choice);
            self.state = ReflectionState::Chosen;
        }
        self.dominant = dominant;
    }

    /// The score of a type, if one of its sentences was answered.
    pub fn score(&self, instinct: Instinct) -> Option<Units> {
        self.scores[instinct.index()]
    }

    /// Does the score of this type rest on one answer only?
    pub fn is_thin(&self, instinct: Instinct) -> bool {
        self.thin[instinct.index()]
    }

    /// The types by score, highest first, then in the instrument's order; types without a score last.
    pub fn ranked(&self) -> Vec<Instinct> {
        let mut ranked = Instinct::ALL.to_vec();
        sort(&mut ranked, |one, other| self.score(*one) > self.score(*other));
        ranked
    }

    /// The dominant types as the tie-break offers them: by score, so that none moves when it is chosen.
    pub fn offered(&self) -> Vec<Instinct> {
        let mut offered = self.ranked();
        offered.retain(|instinct| self.dominant.contains(instinct));
        offered
    }

    /// Is the tie-break question worth asking: are several types dominant?
    pub fn is_undecided(&self) -> bool {
        self.dominant.len() > 1
    }
}
