//! What the visitor sees: the screen, the groups of radios and what is chosen in them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::visit::Visit;

/// A group of radios.
#[derive(Clone, Copy, Debug)]
pub enum Question<'a> {
    Item(&'a str),
    Gate(&'a str),
    TieBreak,
}

impl Question<'_> {
    pub fn selector(self) -> String {
        match self {
            Self::Item(id) => format!(r#"fieldset[data-item="{id}"]"#),
            Self::Gate(id) => format!(r#"fieldset[data-gate="{id}"]"#),
            Self::TieBreak => "fieldset[data-tie-break]".into(),
        }
    }
}

/// An expression for where the visitor is.
const PLACE: &str =
    r#"(({ screen = "none", page } = {}) => ({ screen, page }))(document.querySelector("[data-screen]")?.dataset)"#;

/// Where the visitor is.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub struct Place {
    pub screen: String,
    pub page: Option<String>,
}

/// One group of radios as it stands on the page.
#[derive(Clone, Debug, Deserialize)]
pub struct Asked {
    pub item: Option<String>,
    pub gate: Option<String>,
    /// The value of the chosen radio.
    pub chosen: Option<String>,
}

/// A page of questions as the visitor sees it.
#[derive(Clone, Debug, Deserialize)]
pub struct Sight {
    pub place: Place,
    pub asked: Vec<Asked>,
    pub may_skip: bool,
}

impl Asked {
    pub fn question(&self) -> Question<'_> {
        match (&self.item, &self.gate) {
            (Some(id), _) => Question::Item(id),
            (None, Some(id)) => Question::Gate(id),
            (None, None) => Question::TieBreak,
        }
    }

    /// The id that an answer sheet has for it.
    pub fn id(&self) -> Option<&str> {
        self.item.as_deref().or(self.gate.as_deref())
    }
}

impl Visit {
    pub async fn place(&self) -> Place {
        self.ask(&format!("return {PLACE}"), vec![]).await
    }

    /// The page with its groups of radios, in their order.
    pub async fn sight(&self) -> Sight {
        let script = r#"
            const groups = document.querySelectorAll("fieldset[data-item], fieldset[data-gate], fieldset[data-tie-break]");
            const asked = [...groups].map((group) => ({
              item: group.dataset.item, gate: group.dataset.gate,
              chosen: group.querySelector("input:checked")?.value,
            }));
            const may_skip = document.querySelector("[data-skip]") !== null;"#;
        self.ask(&format!("{script} return {{ place: {PLACE}, asked, may_skip }}"), vec![]).await
    }

    /// The chosen value of every question on the page that has one.
    pub async fn chosen(&self) -> BTreeMap<String, String> {
        let asked = self.sight().await.asked;
        asked.into_iter().filter_map(|one| Some((one.id()?.to_owned(), one.chosen?))).collect()
    }
}
