//! The context gates: eight questions about the situation.

use super::vocabulary::vocabulary;

/// Who is asked a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everyone.
    Everyone,
    /// Self-employed people.
    Freelances,
    /// Employees.
    Employees,
    /// Managers.
    Managers,
    /// Employees and managers.
    EmployeesAndManagers,
    /// Self-employed people and managers.
    FreelancesAndManagers,
}

impl Audience {
    /// Is a person of this status asked?
    pub const fn includes(self, status: Status) -> bool {
        match self {
            Self::Everyone => true,
            Self::Freelances => matches!(status, Status::Freelance),
            Self::Employees => matches!(status, Status::Employee),
            Self::Managers => matches!(status, Status::Manager),
            Self::EmployeesAndManagers => !matches!(status, Status::Freelance),
            Self::FreelancesAndManagers => !matches!(status, Status::Employee),
        }
    }
}

/// What the person is to the client: the answer to the gate `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Self-employed: nobody above.
    Freelance,
    /// Employed by a firm that serves this client.
    Employee,
    /// In charge of a team or an agency that serves this client.
    Manager,
}

macro_rules! gates {
    ( $( $(#[$about:meta])* $gate:ident = $gate_id:literal, $audience:ident, unanswered: $default:expr,
        { $( $choice:ident = $id:literal, )+ } )+ ) => {
        vocabulary! {
            /// A question about the situation.
            Gate { $( $(#[$about])* $gate = $gate_id, )+ }
        }

        /// One answer to one gate; its name begins with the gate's where that is needed to tell it apart.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Choice {
            $( $( #[doc = concat!("`", $gate_id, "`: `", $id, "`.")] $choice, )+ )+
        }

        impl Gate {
            /// The answers offered, from mild to severe where order matters.
            pub const fn choices(self) -> &'static [Choice] {
                match self { $( Self::$gate => &[$( Choice::$choice, )+], )+ }
            }

            /// Who is asked.
            pub const fn audience(self) -> Audience {
                match self { $( Self::$gate => Audience::$audience, )+ }
            }

            /// What counts when the gate is not answered or not shown; `None`: it has to be answered.
            pub const fn when_unanswered(self) -> Option<Choice> {
                match self { $( Self::$gate => $default, )+ }
            }
        }

        impl Choice {
            /// The gate that this answers.
            pub const fn gate(self) -> Gate {
                match self { $( $( Self::$choice => Gate::$gate, )+ )+ }
            }

            /// The value of the instrument, unique within its gate.
            pub const fn id(self) -> &'static str {
                match self { $( $( Self::$choice => $id, )+ )+ }
            }
        }
    };
}

gates! {
    /// What the person is to the client.
    Status = "status", Everyone, unanswered: None, {
        Freelance = "freelance",
        Employee = "employee",
        Manager = "manager",
    }
    /// Can the person stop the assignment?
    StopPower = "stop_power", Everyone, unanswered: Some(Choice::StopWithAgreement), {
        StopYes = "yes",
        StopWithAgreement = "agreement",
        StopNo = "no",
    }
    /// Is there someone above to talk to without fear?
    ManagerOk = "manager_ok", EmployeesAndManagers, unanswered: Some(Choice::ManagerUnsure), {
        ManagerYes = "yes",
        ManagerUnsure = "unsure",
        ManagerNo = "no",
    }
    /// Does the person's manager also sell the assignment?
    MergedRoles = "merged_roles", Employees, unanswered: Some(Choice::MergedUnsure), {
        MergedNo = "no",
        MergedUnsure = "unsure",
        MergedYes = "yes",
    }
    /// Is work already paid for still to be delivered?
    Paid = "paid", Everyone, unanswered: Some(Choice::PaidNo), {
        PaidNo = "no",
        PaidPartly = "partly",
        PaidYes = "yes",
    }
    /// The share of income that comes from this client.
    Money = "money", FreelancesAndManagers, unanswered: Some(Choice::MoneyUnknown), {
        MoneyUnder20 = "under20",
        Money20To50 = "20to50",
        MoneyOver50 = "over50",
        MoneyUnknown = "unknown",
    }
    /// Has the client been told clearly?
    Tried = "tried", Everyone, unanswered: Some(Choice::TriedNone), {
        TriedNone = "none",
        TriedOnce = "once",
        TriedSeveral = "several",
    }
    /// Violence, a threat, or an unwanted sexual act.
    Safety = "safety", Everyone, unanswered: Some(Choice::SafetyUnsaid), {
        SafetyNo = "no",
        SafetyUnsaid = "unsaid",
        SafetyYes = "yes",
    }
}

impl Choice {
    /// The answer of `gate` with this value.
    pub fn from_id(gate: Gate, id: &str) -> Option<Self> {
        gate.choices().iter().copied().find(|choice| choice.id() == id)
    }

    /// The status that this answer gives.
    pub const fn status(self) -> Option<Status> {
        match self {
            Self::Freelance => Some(Status::Freelance),
            Self::Employee => Some(Status::Employee),
            Self::Manager => Some(Status::Manager),
            _ => None,
        }
    }
}

impl Status {
    /// The answer to the gate `status` that gives this status.
    pub const fn choice(self) -> Choice {
        match self {
            Self::Freelance => Choice::Freelance,
            Self::Employee => Choice::Employee,
            Self::Manager => Choice::Manager,
        }
    }
}
