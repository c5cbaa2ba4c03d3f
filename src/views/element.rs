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

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::js_sys::Reflect;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VTag, VText};

use super::Request;
use crate::session::Action;

/// Begins an element by its template, which is checked where it is compiled.
macro_rules! element {
    ($template:expr) => {
        $crate::views::element::Element::begun(const { $crate::views::element::checked($template) })
    };
}

pub(crate) use element;

/// Passes a template that is well formed, and stops the compiler at any other.
///
/// # Panics
///
/// Where brackets or quotes do not match, or something has no name.
pub const fn checked(template: &'static str) -> &'static str {
    let bytes = template.as_bytes();
    assert!(!bytes.is_empty() && bytes[0].is_ascii_lowercase(), "a template begins with the name of an element");
    let (mut at, mut depth, mut is_head) = (0, 0, true);
    while at < bytes.len() {
        let byte = bytes[at];
        let next = if at + 1 < bytes.len() { bytes[at + 1] } else { b'[' };
        match byte {
            b'[' => {
                assert!(is_head, "children follow an element");
                depth += 1;
                is_head = false;
            }
            b']' => {
                assert!(!is_head && depth > 0, "brackets match, and each element inside has its own");
                depth -= 1;
            }
            b'|' | b'.' if is_head => assert!(next.is_ascii_alphabetic() || next == b'$' || next.is_ascii_digit()),
            b'\'' if !is_head => {
                at += 1;
                while bytes[at] != b'\'' {
                    at += 1;
                }
            }
            b' ' | b'$' => {}
            _ => {
                assert!(
                    is_head || (byte.is_ascii_lowercase() && depth > 0),
                    "a child is a name, a quoted text or a hole"
                );
                is_head = true;
            }
        }
        at += 1;
    }
    assert!(depth == 0, "each bracket is closed");
    template
}

/// An element being put together.
#[must_use = "an element is drawn only where it is put"]
pub struct Element(Box<Parts>);

struct Parts {
    /// The outermost element.
    root: Open,
    /// Those inside it that are not closed yet.
    inner: Vec<Open>,
    /// What follows in the template.
    rest: &'static str,
    /// The attribute whose value comes next.
    attribute: Option<&'static str>,
}

/// An element that is not closed yet; without a name several side by side.
struct Open {
    name: &'static str,
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl Open {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            tag: VTag::new(name),
            names: Vec::new(),
            values: Vec::new(),
            children: Vec::new(),
            listeners: Vec::new(),
        }
    }

    #[inline(never)]
    fn set(&mut self, name: &'static str, value: AttrValue) {
        self.names.push(name);
        self.values.push(Some(AttributeOrProperty::Attribute(value)));
    }

    #[inline(never)]
    fn close(self) -> Html {
        let Self { name, mut tag, names, values, children, listeners } = self;
        if name.is_empty() {
            return children.into_iter().collect();
        }
        if !names.is_empty() {
            let values = values.into_boxed_slice();
            tag.set_attributes(Attributes::Dynamic { keys: kept_names(&names), values });
        }
        tag.add_children(children);
        tag.set_listeners(listeners.into_boxed_slice());
        tag.into()
    }
}

impl Parts {
    /// The element where the template stands.
    fn top(&mut self) -> &mut Open {
        match self.inner.last_mut() {
            Some(open) => open,
            None => &mut self.root,
        }
    }

    /// Are all holes filled?
    fn is_whole(&self) -> bool {
        self.inner.is_empty() && self.rest.is_empty()
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Takes what comes before the first of these.
    #[inline(never)]
    fn before(&mut self, ends: &[u8]) -> &'static str {
        let rest = self.rest;
        let end = rest.bytes().position(|byte| ends.contains(&byte)).unwrap_or(rest.len());
        self.skip(end);
        rest.get(..end).unwrap_or_default()
    }

    /// Follows the template to its next hole.
    #[inline(never)]
    fn go_on(&mut self) {
        self.attribute = None;
        while let Some(byte) = self.rest.bytes().next() {
            match byte {
                b'$' => return self.skip(1),
                b'[' | b' ' => self.skip(1),
                b']' => {
                    self.skip(1);
                    if let Some(open) = self.inner.pop() {
                        let closed = open.close();
                        self.top().children.push(closed);
                    }
                }
                b'\'' => {
                    self.skip(1);
                    let text = self.before(b"'");
                    self.skip(1);
                    self.top().children.push(VText::new(text).into());
                }
                b'.' => {
                    self.skip(1);
                    let value = self.before(b"|[]");
                    self.top().set("class", value.into());
                }
                b'|' => {
                    self.skip(1);
                    if self.rest.starts_with('$') {
                        continue;
                    }
                    let name = self.before(b"=|[]");
                    if self.rest.starts_with('=') {
                        self.skip(1);
                        if self.rest.starts_with('$') {
                            self.attribute = Some(name);
                            continue;
                        }
                    }
                    let value = self.before(b"|[]");
                    self.top().set(name, value.into());
                }
                _ => {
                    let name = self.before(b".|[]");
                    self.inner.push(Open::new(name));
                }
            }
        }
    }

    #[inline(never)]
    fn say(&mut self, text: AttrValue) {
        match self.attribute {
            // No class is no attribute.
            Some("class") if text.is_empty() => {}
            Some(name) => self.top().set(name, text),
            None => self.top().children.push(VText::new(text).into()),
        }
        self.go_on();
    }
}

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

    /// Sets an attribute that needs no value: a hook of the contract.
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
struct Hears {
    on: On,
    effect: Effect,
}

/// The events of this house: a copy of Yew's own kind would be a choice between all events there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    Click,
    Close,
    Change,
    Input,
}

impl Listener for Hears {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Close => ListenerKind::onclose,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
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
