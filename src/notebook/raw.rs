//! JSON of any shape: the lenient form between [`parse`](super::parse) and [`restore`](super::restore).

use std::borrow::Cow;

/// Any JSON value. Its texts are those of the JSON itself, but where something in them is escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw<'a> {
    /// `null`, or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number: its value where it is written as a whole one from 0 to `u32::MAX`, the only ones that are kept.
    Number(Option<u32>),
    /// A text.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Self>),
    /// An object. Of a key that stands twice, the last counts.
    Table(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Raw<'a> {
    /// The field of an object.
    pub fn field(&self, key: &str) -> &Self {
        self.table().iter().rev().find(|(own, _)| own == key).map_or(&Self::Null, |(_, raw)| raw)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The truth, if it is one.
    pub const fn truth(&self) -> Option<bool> {
        if let Self::Bool(truth) = self { Some(*truth) } else { None }
    }

    /// The whole number from 0 to `u32::MAX`, if it is one.
    pub const fn count(&self) -> Option<u32> {
        if let Self::Number(count) = self { *count } else { None }
    }

    /// The entries of an array; none if it is anything else.
    pub fn list(&self) -> &[Self] {
        if let Self::List(list) = self { list } else { &[] }
    }

    /// The entries of an object; none if it is anything else.
    pub fn table(&self) -> &[(Cow<'a, str>, Self)] {
        if let Self::Table(table) = self { table } else { &[] }
    }
}
