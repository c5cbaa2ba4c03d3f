//! What is drawn anew only when something in it has changed: a question, so that an answer redraws its own and no other, and what stands
//! still around the questions.
//!
//! One component for all of them: each of its own would be code of its own.

#[cfg(debug_assertions)]
use std::cell::Cell;

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::element::{Element, side_by_side};
use super::frame::{footer, masthead};
use super::question::{self, question};
use super::questions::{Ways, steps};
use crate::instrument::language::Language;
use crate::instrument::page::Page;
use crate::session::Action;

/// What is drawn.
#[derive(Clone, PartialEq)]
pub enum Piece {
    /// A question with its answers.
    Question(question::Props),
    /// The masthead.
    Masthead(Language),
    /// The foot of the page; in a frame?
    Footer(Language, bool),
    /// The steps bar of a page.
    Steps(Page, Ways, Language),
}

#[derive(Properties, PartialEq)]
struct Props {
    piece: Piece,
    on_action: Callback<Action>,
}

struct View;

impl Component for View {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        #[cfg(debug_assertions)]
        DRAWN.set(DRAWN.get() + 1);
        let Props { piece, on_action } = ctx.props();
        let drawn = match piece {
            Piece::Question(props) => question(props, on_action),
            Piece::Masthead(language) => masthead(*language, on_action),
            Piece::Footer(language, is_framed) => footer(*language, *is_framed, on_action),
            Piece::Steps(page, ways, language) => steps(*page, *ways, *language, on_action),
        };
        drawn.into()
    }
}

#[cfg(debug_assertions)]
thread_local! {
    static DRAWN: Cell<usize> = const { Cell::new(0) };
}

/// How often pieces were drawn on this page: for tests, and counted in builds for tests alone.
#[cfg(debug_assertions)]
pub fn drawn() -> usize {
    DRAWN.get()
}

impl Piece {
    /// Draws it, as a component of its own.
    ///
    /// By its key each page makes its own: to give the places of one page's questions to the next one's would be a quarter faster, but
    /// Yew's scheduler (0.23) may stop between a page and the news for its components, and for that while the page would have the next
    /// one's name and its own questions.
    pub fn draw(self, key: impl Into<Key>, on_action: &Callback<Action>) -> Element {
        let (key, on_action) = (key.into(), on_action.clone());
        side_by_side().with_drawn(html! { <View {key} piece={self} {on_action} /> })
    }
}
