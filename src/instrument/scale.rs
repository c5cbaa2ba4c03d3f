//! The scales, and the composites made of them.

use super::units::Units;
use super::vocabulary::vocabulary;

vocabulary! {
    /// A scale of the instrument, or one of its three composites. Every score runs from 0 to 100 points.
    Scale {
        /// Is the need written, stable and decided in time?
        Blur = "blur",
        /// Does what the client expects fit the price, the deadline and the possible?
        Demands = "demands",
        /// Do the client's tone and acts respect people?
        Disrespect = "disrespect",
        /// Has the relationship become a trap?
        Trap = "trap",
        /// What this relationship costs.
        Wear = "wear",
        /// The part of the person that never lets go.
        Overcommitment = "overcommitment",
        /// Does the client change anything when spoken to?
        Repairability = "repairability",
        /// Room to act, and support.
        Power = "power",
        /// The person's own part.
        Integrity = "integrity",
        /// The other pole: what a great client does. Measured by the checklist.
        GreatClient = "great_client",
        /// Composite: the mean of blur, demands, disrespect, trap and wear.
        Load = "load",
        /// Composite: the mean of blur, demands, disrespect and trap.
        ClientLoad = "client_load",
        /// Composite: the higher of disrespect and trap.
        Harm = "harm",
    }
}

/// Which end of a scale is the good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A high score is bad.
    Adverse,
    /// A high score is good.
    Protective,
}

/// What one step of a frequency puts into a score: there are four, from 0 to 100 points.
pub const STEP: Units = Units::from_points(25.0);
/// What one of the two steps of the checklist does.
const CHECKLIST_STEP: Units = Units::from_points(50.0);

impl Scale {
    /// The four scales that describe the client.
    pub const ABOUT_THE_CLIENT: [Self; 4] = [Self::Blur, Self::Demands, Self::Disrespect, Self::Trap];

    /// The scales of the profile, in order: nine measured by frequency, then the checklist.
    pub fn profile() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().take(10)
    }

    /// Which end is the good one.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Repairability | Self::Power | Self::Integrity | Self::GreatClient => Direction::Protective,
            _ => Direction::Adverse,
        }
    }

    /// What one step of an answer of this scale puts into its score, before it is divided by the answers.
    pub const fn step(self) -> Units {
        if matches!(self, Self::GreatClient) { CHECKLIST_STEP } else { STEP }
    }

    /// How many answers a score needs at least (`docs/method.md`, "Scales"). Composites ask for scales, not answers.
    pub const fn minimum_answered(self) -> i32 {
        match self {
            Self::Overcommitment | Self::Integrity => 2,
            Self::GreatClient => 6,
            Self::Load | Self::ClientLoad | Self::Harm => 0,
            _ => 3,
        }
    }
}
