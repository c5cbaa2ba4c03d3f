//! From a text to [`Raw`]: a small JSON reader that cannot overflow, refuse to end, or guess.
//!
//! The engine's own parser keeps the last of two equal keys in silence and overflows on a million `[`. This one is the same
//! natively and in the browser, so that what the tests feed it is what the visitor's browser reads.

use std::borrow::Cow;

use super::raw::Raw;

/// The longest text that is read, in bytes: 1 MiB.
pub const LONGEST: usize = 1 << 20;
/// The deepest nesting that is read.
pub const DEEPEST: usize = 32;

/// Why a text could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// More than [`LONGEST`] bytes.
    TooLong,
    /// Nested deeper than [`DEEPEST`].
    TooDeep,
    /// Not JSON, or cut off.
    NotJson,
}

/// Reads a JSON text (RFC 8259).
pub fn parse(text: &str) -> Result<Raw<'_>, Unread> {
    if text.len() > LONGEST {
        return Err(Unread::TooLong);
    }
    let mut reader = Reader { text, at: 0 };
    let raw = reader.value(0)?;
    reader.skip_blanks();
    if reader.at == text.len() { Ok(raw) } else { Err(Unread::NotJson) }
}

/// A text, read up to a byte.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Goes past an ASCII character, if it stands here.
    fn takes(&mut self, mark: u8) -> bool {
        let is_here = self.peek() == Some(mark);
        self.at += usize::from(is_here);
        is_here
    }

    fn expects(&mut self, mark: u8) -> Result<(), Unread> {
        if self.takes(mark) { Ok(()) } else { Err(Unread::NotJson) }
    }

    /// `depth` is how many arrays and objects stand open around the value.
    fn value(&mut self, depth: usize) -> Result<Raw<'a>, Unread> {
        self.skip_blanks();
        match self.peek() {
            Some(b'[' | b'{') if depth == DEEPEST => Err(Unread::TooDeep),
            Some(b'[') => self.list(depth + 1),
            Some(b'{') => self.table(depth + 1),
            Some(b'"') => self.string().map(Raw::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Raw<'a>, Unread> {
        let mut list = Vec::new();
        self.expects(b'[')?;
        self.skip_blanks();
        if self.takes(b']') {
            return Ok(Raw::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            self.skip_blanks();
            if self.takes(b']') {
                return Ok(Raw::List(list));
            }
            self.expects(b',')?;
        }
    }

    fn table(&mut self, depth: usize) -> Result<Raw<'a>, Unread> {
        let mut table = Vec::new();
        self.expects(b'{')?;
        self.skip_blanks();
        if self.takes(b'}') {
            return Ok(Raw::Table(table));
        }
        loop {
            self.skip_blanks();
            let key = self.string()?;
            self.skip_blanks();
            self.expects(b':')?;
            table.push((key, self.value(depth)?));
            self.skip_blanks();
            if self.takes(b'}') {
                return Ok(Raw::Table(table));
            }
            self.expects(b',')?;
        }
    }

    fn word(&mut self) -> Result<Raw<'a>, Unread> {
        for (word, raw) in [("null", Raw::Null), ("true", Raw::Bool(true)), ("false", Raw::Bool(false))] {
            if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
                self.at += word.len();
                return Ok(raw);
            }
        }
        Err(Unread::NotJson)
    }

    /// Goes past digits; there must be one. Gives their value, if it is a count.
    fn digits(&mut self) -> Result<Option<u32>, Unread> {
        let start = self.at;
        let mut value = Some(0_u32);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(u32::from(digit - b'0')));
            self.at += 1;
        }
        if self.at == start { Err(Unread::NotJson) } else { Ok(value) }
    }

    /// Everything that is kept is a count. Of any other number it is only known that it is one.
    fn number(&mut self) -> Result<Raw<'a>, Unread> {
        let is_negative = self.takes(b'-');
        let starts_with_zero = self.peek() == Some(b'0');
        let start = self.at;
        let mut value = self.digits()?;
        if starts_with_zero && self.at > start + 1 {
            return Err(Unread::NotJson);
        }
        if self.takes(b'.') {
            self.digits()?;
            value = None;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
            value = None;
        }
        Ok(Raw::Number(value.filter(|_| !is_negative)))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Unread> {
        self.expects(b'"')?;
        let plain = self.plain();
        if self.takes(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut string = plain.to_owned();
        loop {
            self.expects(b'\\')?;
            string.push(self.escaped()?);
            string.push_str(self.plain());
            if self.takes(b'"') {
                return Ok(Cow::Owned(string));
            }
        }
    }

    /// Goes past what stands for itself in a text.
    fn plain(&mut self) -> &'a str {
        let start = self.at;
        while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
            self.at += 1;
        }
        // Both ends stand at an ASCII character, so the piece is whole.
        self.text.get(start..self.at).unwrap_or("")
    }

    /// What stands after a backslash. Half a character (a lone surrogate) becomes U+FFFD.
    fn escaped(&mut self) -> Result<char, Unread> {
        let mark = self.peek().ok_or(Unread::NotJson)?;
        self.at += 1;
        Ok(match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.code()?;
                let after = self.at;
                if (0xd800..0xdc00).contains(&first) && self.takes(b'\\') && self.takes(b'u') {
                    let second = self.code()?;
                    if (0xdc00..0xe000).contains(&second) {
                        let whole = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        return Ok(char::from_u32(whole).unwrap_or(char::REPLACEMENT_CHARACTER));
                    }
                }
                // What follows is no second half: it is read again, for itself.
                self.at = after;
                char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(Unread::NotJson),
        })
    }

    /// Four hexadecimal digits.
    fn code(&mut self) -> Result<u32, Unread> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or(Unread::NotJson)?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}
