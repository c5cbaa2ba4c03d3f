//! Listening: what is heard, and what it brings about.

use web_sys::js_sys::Reflect;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::session::Action;
use crate::views::Request;

/// What an event brings about.
pub(super) enum Effect {
    Act(Callback<Action>, Action),
    Ask(Callback<Request>, Request),
    Type(Callback<Action>, fn(String) -> Action),
}

/// One kind of listener for all: each closure of its own would be code of its own.
pub(super) struct Hears {
    pub(super) on: On,
    pub(super) effect: Effect,
}

/// The events of this house: a copy of Yew's own kind would be a choice between all events there are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Click,
    Close,
    Change,
    Input,
    Toggle,
}

impl Listener for Hears {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Close => ListenerKind::onclose,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: Event) {
        match &self.effect {
            Effect::Act(on_action, action) => {
                // A link of the page goes where the action leads, not where its address does; and of two that lie in one
                // another, the inner one is meant.
                if self.on == On::Click {
                    event.prevent_default();
                    event.stop_propagation();
                }
                on_action.emit(action.clone());
            }
            Effect::Ask(on_request, request) => on_request.emit(request.clone()),
            Effect::Type(on_action, typed) => on_action.emit(typed(typed_in(&event).unwrap_or_default())),
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What the field that an event came from holds.
fn typed_in(event: &Event) -> Option<String> {
    Reflect::get(event.target()?.as_ref(), &"value".into()).ok()?.as_string()
}
