//! The core items: 38 sentences, 34 of them shown, answered with a frequency.

use super::gate::{Audience, Status};
use super::scale::{Direction, Scale};
use super::vocabulary::vocabulary;

vocabulary! {
    /// How often, over the past four weeks. Frequency, not agreement: see `docs/method.md`, "Answers".
    Frequency {
        Never = "0",
        Rarely = "1",
        Sometimes = "2",
        Often = "3",
        Always = "4",
    }
}

impl Frequency {
    /// 0 (never) to 4 (always or almost always).
    pub const fn value(self) -> i32 {
        self as i32
    }

    /// The frequency with this value, 0 to 4.
    pub fn from_value(value: i32) -> Option<Self> {
        Self::ALL.get(usize::try_from(value).ok()?).copied()
    }
}

/// Whether a sentence states its scale's high pole or the opposite fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keying {
    /// "Always" is the scale's high pole.
    Positive,
    /// "Never" is the scale's high pole.
    Negative,
}

macro_rules! items {
    ( $( $item:ident = $id:literal, $scale:ident, $keying:ident, $audience:ident; )+ ) => {
        vocabulary! {
            /// A core sentence, in scoring order (not the order on screen: see [`super::page::Page`]).
            Item { $( $item = $id, )+ }
        }

        impl Item {
            /// The scale it measures.
            pub const fn scale(self) -> Scale {
                match self { $( Self::$item => Scale::$scale, )+ }
            }

            /// How it is keyed.
            pub const fn keying(self) -> Keying {
                match self { $( Self::$item => Keying::$keying, )+ }
            }

            /// Who is asked.
            pub const fn audience(self) -> Audience {
                match self { $( Self::$item => Audience::$audience, )+ }
            }
        }
    };
}

// One row an item: id, scale, keying, who is asked. Its sentences stand in the files of words.
items! {
    Blur1 = "blur1", Blur, Positive, Everyone;
    Blur2 = "blur2", Blur, Positive, Everyone;
    Blur3 = "blur3", Blur, Negative, Everyone;
    Blur4 = "blur4", Blur, Negative, Everyone;
    Demands1 = "demands1", Demands, Positive, Everyone;
    Demands2 = "demands2", Demands, Positive, Everyone;
    Demands3 = "demands3", Demands, Positive, Everyone;
    Demands4 = "demands4", Demands, Negative, Everyone;
    Disrespect1 = "disrespect1", Disrespect, Positive, Everyone;
    Disrespect2 = "disrespect2", Disrespect, Positive, Everyone;
    Disrespect3 = "disrespect3", Disrespect, Positive, Everyone;
    Disrespect4 = "disrespect4", Disrespect, Negative, Everyone;
    Trap1 = "trap1", Trap, Positive, Everyone;
    Trap2 = "trap2", Trap, Positive, Everyone;
    Trap3 = "trap3", Trap, Positive, Everyone;
    Trap4 = "trap4", Trap, Negative, Everyone;
    Wear1 = "wear1", Wear, Positive, Everyone;
    Wear2 = "wear2", Wear, Positive, Everyone;
    Wear3 = "wear3", Wear, Positive, Everyone;
    Wear4 = "wear4", Wear, Negative, Everyone;
    Overcommitment1 = "overcommitment1", Overcommitment, Positive, Everyone;
    Overcommitment2 = "overcommitment2", Overcommitment, Positive, Everyone;
    Overcommitment3 = "overcommitment3", Overcommitment, Negative, Everyone;
    Repairability1 = "repairability1", Repairability, Positive, Everyone;
    Repairability2 = "repairability2", Repairability, Positive, Everyone;
    Repairability3 = "repairability3", Repairability, Positive, Everyone;
    Repairability4 = "repairability4", Repairability, Negative, Everyone;
    Power1 = "power1", Power, Positive, Everyone;
    Power2 = "power2", Power, Positive, Everyone;
    Power3Freelance = "power3_freelance", Power, Positive, Freelances;
    Power4Freelance = "power4_freelance", Power, Positive, Freelances;
    Power3Employee = "power3_employee", Power, Positive, Employees;
    Power4Employee = "power4_employee", Power, Positive, Employees;
    Power3Manager = "power3_manager", Power, Positive, Managers;
    Power4Manager = "power4_manager", Power, Positive, Managers;
    Integrity1 = "integrity1", Integrity, Positive, Everyone;
    Integrity2 = "integrity2", Integrity, Positive, Everyone;
    Integrity3 = "integrity3", Integrity, Negative, Everyone;
}

impl Item {
    /// The items shown to a person of this status, in scoring order: 34 of them.
    pub fn shown_to(status: Status) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |item| item.audience().includes(status))
    }

    /// The answer turned toward the scale's own high pole, 0 to 4.
    pub const fn keyed(self, answer: Frequency) -> i32 {
        match self.keying() {
            Keying::Positive => answer.value(),
            Keying::Negative => 4 - answer.value(),
        }
    }

    /// The answer turned so that higher is always worse, 0 to 4.
    pub const fn adverse(self, answer: Frequency) -> i32 {
        match self.scale().direction() {
            Direction::Adverse => self.keyed(answer),
            Direction::Protective => 4 - self.keyed(answer),
        }
    }

    /// Does a more frequent answer make things worse?
    pub const fn worsens_with_frequency(self) -> bool {
        self.adverse(Frequency::Always) > self.adverse(Frequency::Never)
    }
}
