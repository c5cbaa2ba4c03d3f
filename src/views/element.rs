//! Elements, put together by calls.
//!
//! `html!` builds every element in place, some 300 bytes of WebAssembly each; a call is a fifth of that. Measured on the
//! whole house, compressed: 147 kB of WebAssembly with the one, 126 kB with the other.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::js_sys::Reflect;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VTag, VText};

use super::Request;
use crate::session::Action;

/// An element being put together.
#[must_use = "an element is drawn only where it is put"]
pub struct Element(Box<Parts>);

struct Parts {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

/// Begins an element of this name and these classes; `""` for none.
#[inline(never)]
pub fn element(name: &'static str, class: &'static str) -> Element {
    let parts = Parts {
        tag: VTag::new(name),
        names: Vec::new(),
        values: Vec::new(),
        children: Vec::new(),
        listeners: Vec::new(),
    };
    let element = Element(Box::new(parts));
    if class.is_empty() { element } else { element.set("class", class) }
}

impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.names.push(name);
        self.0.values.push(Some(AttributeOrProperty::Attribute(value.into())));
        self
    }

    /// Sets an attribute to a text made here.
    #[inline(never)]
    pub fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.names.push(name);
        self.0.values.push(Some(AttributeOrProperty::Attribute(value)));
        self
    }

    /// Sets an attribute, where there is a value.
    #[inline(never)]
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// Sets an attribute that needs no value: a hook of the contract.
    pub fn hook(self, name: &'static str) -> Self {
        self.set(name, "")
    }

    /// Adds a text.
    #[inline(never)]
    pub fn text(mut self, text: &'static str) -> Self {
        self.0.children.push(VText::new(text).into());
        self
    }

    /// Adds a text made here.
    #[inline(never)]
    pub fn say(mut self, text: impl Into<AttrValue>) -> Self {
        self.0.children.push(VText::new(text.into()).into());
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub fn with(mut self, child: impl Into<Html>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// Adds a child, where there is one.
    #[inline(never)]
    pub fn with_any(self, child: Option<Html>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds children.
    #[inline(never)]
    pub fn with_all(mut self, children: Vec<Html>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// Names the element among its siblings, so that it keeps its place when they change.
    #[inline(never)]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.tag.key = Some(key.into());
        self
    }

    /// Sets the value of a field.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> Self {
        self.0.tag.set_value(Some(value));
        self
    }

    /// Sets whether a radio or a box is checked.
    #[inline(never)]
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.tag.set_checked(is_checked);
        self
    }

    /// A click says that this was done.
    pub fn on_click(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(ListenerKind::onclick, Effect::Act(on_action.clone(), action))
    }

    /// The browser closing it says that this was done.
    pub fn on_close(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(ListenerKind::onclose, Effect::Act(on_action.clone(), action))
    }

    /// A change of the choice says that this was done.
    pub fn on_change(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(ListenerKind::onchange, Effect::Act(on_action.clone(), action))
    }

    /// A click asks the browser for this.
    pub fn on_ask(self, on_request: &Callback<Request>, request: Request) -> Self {
        self.on(ListenerKind::onclick, Effect::Ask(on_request.clone(), request))
    }

    /// Typing says what the field then holds.
    pub fn on_input(self, on_action: &Callback<Action>, typed: fn(String) -> Action) -> Self {
        self.on(ListenerKind::oninput, Effect::Type(on_action.clone(), typed))
    }

    #[inline(never)]
    fn on(mut self, kind: ListenerKind, effect: Effect) -> Self {
        self.0.listeners.push(Some(Rc::new(On { kind, effect })));
        self
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(Element(parts): Element) -> Self {
        let Parts { mut tag, names, values, children, listeners } = *parts;
        if !names.is_empty() {
            let values = values.into_boxed_slice();
            tag.set_attributes(Attributes::Dynamic { keys: kept_names(&names), values });
        }
        tag.add_children(children);
        tag.set_listeners(listeners.into_boxed_slice());
        tag.into()
    }
}

impl From<Element> for Option<Html> {
    fn from(element: Element) -> Self {
        Some(element.into())
    }
}

/// The same names, kept for good: Yew compares lists of names by their place in memory, and a list that is the same place
/// twice costs no comparison at all. There are as many as there are kinds of elements in this house, some sixty.
fn kept_names(names: &[&'static str]) -> &'static [&'static str] {
    thread_local! {
        static KEPT: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
    }
    KEPT.with_borrow_mut(|kept| {
        if let Some(same) = kept.iter().find(|same| **same == names) {
            return *same;
        }
        let new: &'static [&'static str] = names.to_vec().leak();
        kept.push(new);
        new
    })
}

/// What an event brings about.
enum Effect {
    Act(Callback<Action>, Action),
    Ask(Callback<Request>, Request),
    Type(Callback<Action>, fn(String) -> Action),
}

/// One kind of listener for all: each closure of its own would be code of its own.
struct On {
    kind: ListenerKind,
    effect: Effect,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        self.kind.clone()
    }

    fn handle(&self, event: Event) {
        match &self.effect {
            Effect::Act(on_action, action) => {
                // A link of the page goes where the action leads, not where its address does; and of two that lie in one
                // another, the inner one is meant.
                if self.kind == ListenerKind::onclick {
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

/// Several children side by side, without an element around them.
pub fn side_by_side(children: Vec<Html>) -> Html {
    children.into_iter().collect()
}
