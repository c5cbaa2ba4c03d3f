//! The first screen as it stands in the HTML, before there is an app: drawn natively, by the build, with the app's own views.

use yew::prelude::*;

use super::{around, home};
use crate::instrument::language::Language;
use crate::notebook::Notebook;
use crate::session::{Faults, Opening, Session, Step};
use crate::views::home::home as draw_home;

/// In which language.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language shown.
    pub language: Language,
}

/// What somebody sees who was never here, in a frame on another site: with the line about what is kept there and the way out of
/// the frame, which the style sheet hides elsewhere.
pub struct FirstScreen;

impl Component for FirstScreen {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let session = Session::open(Opening {
            tab: String::new(),
            language: ctx.props().language,
            notebook: Notebook::default(),
            drafts: Vec::new(),
            faults: Faults { partitioned: true, ..Faults::default() },
            place: (Step::Home, None),
        });
        let on_action = Callback::noop();
        around(&session, draw_home(&home::props(&session, on_action.clone())), true, &on_action)
    }
}
