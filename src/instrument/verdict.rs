//! The six verdicts, their ladder, and "not enough answers".

use super::vocabulary::vocabulary;

vocabulary! {
    /// What the answers say to do.
    Verdict {
        /// A great client: say so and protect the relationship.
        Cherish = "CHERISH",
        /// Workable, with written limits.
        Keep = "KEEP",
        /// Something needs a reset.
        Repair = "REPAIR",
        /// Beyond one's own power: raise it this week.
        Escalate = "ESCALATE",
        /// Staying costs too much: leave cleanly.
        Exit = "EXIT",
        /// Safety and health first, today.
        Stop = "STOP",
        /// Too few answers for an honest conclusion; outside the ladder.
        Insufficient = "INSUFFICIENT",
    }
}

/// A level of the ladder, mildest first. EXIT and ESCALATE are two roads of one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Level 0.
    Cherish,
    /// Level 1.
    Keep,
    /// Level 2.
    Repair,
    /// Level 3: EXIT, or ESCALATE for those who cannot stop on their own.
    Exit,
    /// Level 4.
    Stop,
}

impl Level {
    /// The ladder, mildest first.
    pub const LADDER: [Self; 5] = [Self::Cherish, Self::Keep, Self::Repair, Self::Exit, Self::Stop];

    /// The verdict of this level when no route turns it into ESCALATE.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Cherish => Verdict::Cherish,
            Self::Keep => Verdict::Keep,
            Self::Repair => Verdict::Repair,
            Self::Exit => Verdict::Exit,
            Self::Stop => Verdict::Stop,
        }
    }
}

impl Verdict {
    /// Its level; `None` for INSUFFICIENT.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Cherish => Some(Level::Cherish),
            Self::Keep => Some(Level::Keep),
            Self::Repair => Some(Level::Repair),
            Self::Escalate | Self::Exit => Some(Level::Exit),
            Self::Stop => Some(Level::Stop),
            Self::Insufficient => None,
        }
    }
}

vocabulary! {
    /// A verdict's steps or message, changed by the situation.
    Variant {
        /// REPAIR found by the person's own part alone.
        OwnPart = "own_part",
        /// ESCALATE or help beside the direct manager.
        OtherChannel = "other_channel",
        /// STOP for someone who is employed or manages a team.
        EmployeeOrManager = "employee_or_manager",
    }
}
