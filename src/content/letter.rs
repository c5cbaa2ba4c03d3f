//! A message in pieces: words, and the `[placeholders]` that are to be replaced. The page shows them as they are here, and
//! `boot/result.js` goes from one to the next.

/// A piece of a message. The pieces follow each other without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// Its text, brackets included.
    pub text: &'a str,
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

/// Is something of the message that is proposed left in this one, between the placeholders? Of what is not, the person may have written
/// it for another verdict, which has another addressee, or in another language.
pub fn is_after(text: &str, proposed: &str) -> bool {
    let is_left = |one: &str| one.len() > 20 && text.contains(one);
    pieces(proposed)
        .iter()
        .any(|piece| !piece.is_placeholder && piece.text.split(['.', '\n']).any(|one| is_left(one.trim())))
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, text: &'a str, is_placeholder: bool) {
    if !text.is_empty() {
        pieces.push(Piece { text, is_placeholder });
    }
}
