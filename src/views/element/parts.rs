//! Following a template from hole to hole.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VTag, VText};

/// What an element is put together of, and how far its template is followed.
pub(super) struct Parts {
    /// The outermost element.
    pub(super) root: Open,
    /// Those inside it that are not closed yet.
    pub(super) inner: Vec<Open>,
    /// What follows in the template.
    pub(super) rest: &'static str,
    /// The attribute whose value comes next.
    pub(super) attribute: Option<&'static str>,
}

/// An element that is not closed yet; without a name several side by side.
pub(super) struct Open {
    pub(super) name: &'static str,
    pub(super) tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    pub(super) children: Vec<Html>,
    pub(super) listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl Open {
    pub(super) fn new(name: &'static str) -> Self {
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
    pub(super) fn set(&mut self, name: &'static str, value: AttrValue) {
        self.names.push(name);
        self.values.push(Some(AttributeOrProperty::Attribute(value)));
    }

    #[inline(never)]
    pub(super) fn close(self) -> Html {
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
    pub(super) fn top(&mut self) -> &mut Open {
        match self.inner.last_mut() {
            Some(open) => open,
            None => &mut self.root,
        }
    }

    /// Are all holes filled?
    pub(super) fn is_whole(&self) -> bool {
        self.inner.is_empty() && self.rest.is_empty()
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Takes what comes before the first of these.
    #[inline(never)]
    pub(super) fn before(&mut self, ends: &[u8]) -> &'static str {
        let rest = self.rest;
        let end = rest.bytes().position(|byte| ends.contains(&byte)).unwrap_or(rest.len());
        self.skip(end);
        rest.get(..end).unwrap_or_default()
    }

    /// Follows the template to its next hole.
    #[inline(never)]
    pub(super) fn go_on(&mut self) {
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
    pub(super) fn say(&mut self, text: AttrValue) {
        match self.attribute {
            // No class is no attribute.
            Some("class") if text.is_empty() => {}
            Some(name) => self.top().set(name, text),
            None => self.top().children.push(VText::new(text).into()),
        }
        self.go_on();
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
