//! A look at a text before any parser sees it. A text of a million `[` overflows a parser's stack and kills the page for
//! good, so what is too long or too deep is refused here.

/// The longest text that is read, in bytes: 1 MiB.
pub const LONGEST: usize = 1 << 20;
/// The deepest nesting that is read.
pub const DEEPEST: usize = 32;

/// Is the text worth parsing: short enough and shallow enough?
pub fn is_readable(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return false;
        }
    }
    true
}
