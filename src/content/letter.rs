//! A message in pieces: words, and the `[placeholders]` that are to be replaced.

use std::ops::Range;

/// A piece of a message. The pieces follow each other without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Its text, brackets included.
    pub text: &'a str,
    /// Where it stands, counted as a text field counts: in UTF-16 units.
    pub place: Range<u32>,
    /// Is it to be replaced?
    pub is_placeholder: bool,
}

/// The text in pieces. A placeholder stands on one line between brackets, with something in them and no other bracket.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for chunk in text.split_inclusive(']') {
        let inside = |open: usize| chunk.get(open + 1..chunk.len().saturating_sub(1)).unwrap_or("");
        let is_placeholder =
            |open: &usize| chunk.ends_with(']') && !inside(*open).trim().is_empty() && !inside(*open).contains('\n');
        let opening = chunk.rfind('[').filter(is_placeholder);
        let (words, blank) = chunk.split_at(opening.unwrap_or(chunk.len()));
        push(&mut pieces, words, false);
        push(&mut pieces, blank, true);
    }
    pieces
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, text: &'a str, is_placeholder: bool) {
    if text.is_empty() {
        return;
    }
    let start = pieces.last().map_or(0, |piece| piece.place.end);
    let length: u32 = text.chars().map(|c| if u32::from(c) > 0xffff { 2 } else { 1 }).sum();
    pieces.push(Piece { text, place: start..start + length, is_placeholder });
}

/// The placeholder to select next, for someone at `caret`: the first that begins there or after; `None` past the last,
/// where Tab leaves the field.
pub fn placeholder_after(text: &str, caret: u32) -> Option<Range<u32>> {
    let mut placeholders = pieces(text).into_iter().filter(|piece| piece.is_placeholder);
    placeholders.find(|piece| piece.place.start >= caret).map(|piece| piece.place)
}

/// The placeholder to select before, for someone at `caret`: the last that ends there or before.
pub fn placeholder_before(text: &str, caret: u32) -> Option<Range<u32>> {
    let mut backwards = pieces(text).into_iter().rev().filter(|piece| piece.is_placeholder);
    backwards.find(|piece| piece.place.end <= caret).map(|piece| piece.place)
}
