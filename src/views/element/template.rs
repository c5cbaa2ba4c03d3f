//! What a template has to be like, looked at by the compiler.

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
