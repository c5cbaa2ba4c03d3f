//! The great-client checklist: ten lines, answered yes, partly or no.

use super::vocabulary::vocabulary;

vocabulary! {
    /// How far the client does what a line says.
    Tick {
        No = "0",
        Partly = "1",
        Yes = "2",
    }
}

impl Tick {
    /// 0 (no) to 2 (yes).
    pub const fn value(self) -> i32 {
        self as i32
    }

    /// The answer with this value, 0 to 2.
    pub fn from_value(value: i32) -> Option<Self> {
        Self::ALL.get(usize::try_from(value).ok()?).copied()
    }
}

vocabulary! {
    /// A line of the checklist. The idea of each is Seth Godin's, "How to be a great client" (2009).
    ChecklistLine {
        GreatClient1 = "great_client1",
        GreatClient2 = "great_client2",
        GreatClient3 = "great_client3",
        GreatClient4 = "great_client4",
        GreatClient5 = "great_client5",
        GreatClient6 = "great_client6",
        GreatClient7 = "great_client7",
        GreatClient8 = "great_client8",
        GreatClient9 = "great_client9",
        GreatClient10 = "great_client10",
    }
}
