//! Elements, put together from templates.
//!
//! `html!` builds every element in place, some 300 bytes of WebAssembly each; a call for each name, attribute and child is a fifth
//! of that, and a text that is read when the element is drawn is a fifth again. Measured on the whole house, compressed: see
//! `docs/weight.md`.
//!
//! # Templates
//!
//! ```text
//! header.kof-masthead[p.kof-masthead__name[a|href=#|$[span[$]]] ' ' button.kof-masthead__act|type=button|data-quick-exit[$]]
//! ```
//!
//! An element is its name, after a dot its classes, after a bar each attribute, and in brackets its children: elements, quoted
//! texts, and holes. The outermost needs no brackets where it has no children yet. Each `$` is a hole, filled by one call, in order:
//! a child, the value of an attribute (`|href=$`), or what else is set on an element (`|$`: a click, a key, whether it is checked).
//! Calls after the last hole go to the outermost element. A template that is not well formed does not compile.

mod hearing;
mod parts;
mod template;

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use self::hearing::{Effect, Hears, On};
use self::parts::{Open, Parts};
pub use self::template::checked;
use super::Request;
use crate::session::Action;

/// Begins an element by its template, which is checked where it is compiled.
macro_rules! element {
    ($template:expr) => {
        $crate::views::element::Element::begun(const { $crate::views::element::checked($template) })
    };
}

pub(crate) use element;

/// An element being put together.
#[must_use = "an element is drawn only where it is put"]
pub struct Element(Box<Parts>);

/// Several side by side, without an element around them.
pub fn side_by_side() -> Element {
    Element(Box::new(Parts { root: Open::new(""), inner: Vec::new(), rest: "", attribute: None }))
}

impl Element {
    /// Begins an element by its template, followed to its first hole.
    #[inline(never)]
    pub fn begun(template: &'static str) -> Self {
        let mut element = side_by_side();
        element.0.rest = template;
        let name = element.0.before(b".|[]");
        element.0.root = Open::new(name);
        element.0.go_on();
        element
    }

    /// Fills the hole with a text.
    #[inline(never)]
    pub fn text(mut self, text: &'static str) -> Self {
        self.0.say(text.into());
        self
    }

    /// Fills the hole with a text made here.
    #[inline(never)]
    pub fn say(mut self, text: impl Into<AttrValue>) -> Self {
        self.0.say(text.into());
        self
    }

    /// Fills the hole with a text, where there is one.
    #[inline(never)]
    pub fn maybe(self, text: Option<&'static str>) -> Self {
        match text {
            Some(text) => self.text(text),
            None => self.nothing(),
        }
    }

    #[inline(never)]
    fn nothing(mut self) -> Self {
        self.0.go_on();
        self
    }

    /// Sets an attribute of the outermost element to a text made here, after the last hole.
    #[inline(never)]
    pub fn put(mut self, name: &'static str, value: AttrValue) -> Self {
        self.0.top().set(name, value);
        self
    }

    /// Sets an attribute that needs no value: a hook for tests and for the scripts in `boot/`.
    pub fn hook(self, name: &'static str) -> Self {
        self.set(name, "")
    }

    /// Sets an attribute of the outermost element, after the last hole.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.top().set(name, value.into());
        self
    }

    /// Fills the hole with a child.
    #[inline(never)]
    pub fn with(mut self, child: Self) -> Self {
        self.add(child);
        self.nothing()
    }

    /// Fills the hole with a child, where there is one.
    #[inline(never)]
    pub fn with_any(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self.nothing(),
        }
    }

    /// Fills the hole with children.
    pub fn with_each(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self.add(child);
        }
        self.nothing()
    }

    #[inline(never)]
    fn add(&mut self, Self(mut child): Self) {
        debug_assert!(child.is_whole(), "a hole is not filled: {}", child.rest);
        let children = &mut self.0.top().children;
        if child.root.name.is_empty() {
            children.append(&mut child.root.children);
        } else {
            children.push(child.root.close());
        }
    }

    /// Fills the hole with what another component draws.
    #[inline(never)]
    pub fn with_drawn(mut self, drawn: Html) -> Self {
        self.0.top().children.push(drawn);
        self.nothing()
    }

    /// Fills the hole with a name for the element among its siblings, so that it keeps its place when they change.
    #[inline(never)]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.top().tag.key = Some(key.into());
        self.nothing()
    }

    /// Fills the hole with the value of a field.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> Self {
        self.0.top().tag.set_value(Some(value));
        self.nothing()
    }

    /// Fills the hole with whether a radio or a box is checked.
    #[inline(never)]
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.top().tag.set_checked(is_checked);
        self.nothing()
    }

    /// A click says that this was done.
    #[inline(never)]
    pub fn on_click(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(On::Click, Effect::Act(on_action.clone(), action))
    }

    /// The browser closing it says that this was done.
    #[inline(never)]
    pub fn on_close(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(On::Close, Effect::Act(on_action.clone(), action))
    }

    /// The browser folding it, or unfolding it, says that this was done.
    #[inline(never)]
    pub fn on_toggle(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(On::Toggle, Effect::Act(on_action.clone(), action))
    }

    /// A change of the choice says that this was done.
    #[inline(never)]
    pub fn on_change(self, on_action: &Callback<Action>, action: Action) -> Self {
        self.on(On::Change, Effect::Act(on_action.clone(), action))
    }

    /// A click asks the browser for this.
    #[inline(never)]
    pub fn on_ask(self, on_request: &Callback<Request>, request: Request) -> Self {
        self.on(On::Click, Effect::Ask(on_request.clone(), request))
    }

    /// Typing says what the field then holds.
    #[inline(never)]
    pub fn on_input(self, on_action: &Callback<Action>, typed: fn(String) -> Action) -> Self {
        self.on(On::Input, Effect::Type(on_action.clone(), typed))
    }

    #[inline(never)]
    fn on(mut self, on: On, effect: Effect) -> Self {
        self.0.top().listeners.push(Some(Rc::new(Hears { on, effect })));
        self.nothing()
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(Element(parts): Element) -> Self {
        debug_assert!(parts.is_whole(), "a hole is not filled: {}", parts.rest);
        parts.root.close()
    }
}
