//! The order on screen: thirteen pages under neutral headings, after the two opening gates of the first screen.

use super::answers::Question;
use super::checklist::ChecklistLine;
use super::gate::{Gate, Status};
use super::instinct::{Instinct, InstinctItem};
use super::item::Item;
use super::vocabulary::vocabulary;
use crate::order::Listed;

vocabulary! {
    /// A page of questions. Its heading does not name the scale, so as not to bias.
    Page {
        Blur = "blur",
        Demands = "demands",
        Disrespect = "disrespect",
        Trap = "trap",
        Repairability = "repairability",
        Wear = "wear",
        Power = "power",
        Overcommitment = "overcommitment",
        Integrity = "integrity",
        Instinct1 = "instinct1",
        Instinct2 = "instinct2",
        Checklist = "checklist",
        Context = "context",
    }
}

/// The gates asked before the start, on the first screen.
pub const OPENING_GATES: [Gate; 2] = [Gate::Status, Gate::StopPower];

/// Once this page was passed, the result is offered early.
pub const RESULT_OFFERED_AFTER: Page = Page::Wear;

impl Page {
    /// The first page.
    pub const FIRST: Self = Self::Blur;

    /// The page after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }

    /// The page before this one.
    pub fn previous(self) -> Option<Self> {
        self.index().checked_sub(1).and_then(|n| Self::ALL.get(n)).copied()
    }

    /// May the page be skipped? The verdict does not need these.
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Instinct1 | Self::Instinct2 | Self::Checklist)
    }

    /// The questions of the page shown to a person of this status, in order.
    ///
    /// The override items (`wear1`, `disrespect3`) are never first on their page.
    pub fn questions(self, status: Status) -> Vec<Question> {
        use Item::{
            Blur1, Blur2, Blur3, Blur4, Demands1, Demands2, Demands3, Demands4, Disrespect1, Disrespect2, Disrespect3,
            Disrespect4, Integrity1, Integrity2, Integrity3, Overcommitment1, Overcommitment2, Overcommitment3, Power1,
            Power2, Power3Employee, Power3Freelance, Power3Manager, Power4Employee, Power4Freelance, Power4Manager,
            Repairability1, Repairability2, Repairability3, Repairability4, Trap1, Trap2, Trap3, Trap4, Wear1, Wear2,
            Wear3, Wear4,
        };
        let items: &[Item] = match self {
            Self::Blur => &[Blur1, Blur2, Blur3, Blur4],
            Self::Demands => &[Demands1, Demands2, Demands3, Demands4],
            Self::Disrespect => &[Disrespect4, Disrespect1, Disrespect3, Disrespect2],
            Self::Trap => &[Trap4, Trap1, Trap2, Trap3],
            Self::Repairability => &[Repairability1, Repairability2, Repairability3, Repairability4],
            Self::Wear => &[Wear4, Wear2, Wear1, Wear3],
            Self::Power => &[
                Power1,
                Power2,
                Power3Freelance,
                Power4Freelance,
                Power3Employee,
                Power4Employee,
                Power3Manager,
                Power4Manager,
            ],
            Self::Overcommitment => &[Overcommitment3, Overcommitment1, Overcommitment2],
            Self::Integrity => &[Integrity1, Integrity2, Integrity3],
            Self::Instinct1 => return instinct_items(0),
            Self::Instinct2 => return instinct_items(1),
            Self::Checklist => return ChecklistLine::ALL.iter().map(|line| Question::Checklist(*line)).listed(),
            Self::Context => {
                const CONTEXT: [Gate; 6] =
                    [Gate::ManagerOk, Gate::MergedRoles, Gate::Paid, Gate::Money, Gate::Tried, Gate::Safety];
                let shown = CONTEXT.into_iter().filter(|gate| gate.audience().includes(status));
                return shown.map(Question::Gate).listed();
            }
        };
        let shown = items.iter().copied().filter(|item| item.audience().includes(status));
        shown.map(Question::Core).listed()
    }

    /// The page on which a question is asked; none for those of the first screen and the tie-break.
    pub fn of(question: Question, status: Status) -> Option<Self> {
        Self::ALL.iter().copied().find(|page| page.questions(status).contains(&question))
    }
}

/// First all first sentences, then all second ones.
fn instinct_items(which: usize) -> Vec<Question> {
    Instinct::ALL
        .iter()
        .filter_map(|instinct| instinct.items().get(which).copied())
        .map(|item: InstinctItem| Question::Instinct(item))
        .listed()
}
