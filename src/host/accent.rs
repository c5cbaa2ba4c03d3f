//! An owner's colour, made readable: as dark as light paper needs, as light as dark paper needs, and no more than that.
//!
//! Contrast is WCAG's: the ratio of two relative luminances, each with 0.05 added. Text needs 4.5. What suffices for text on every
//! paper suffices for shapes (3), and for the words on a button of that colour, which are lighter, or darker, than any paper.

/// A colour of the screen: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// A colour for each theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// On light paper.
    pub light: Colour,
    /// On dark paper.
    pub dark: Colour,
}

/// The most that a colour's luminance may be on light paper, and the least on dark: 4.5 from the least favourable paper in
/// `styles/tokens.css`, with a little more for rounding. `tests/accent.rs` works both out again.
const MOST_ON_LIGHT: f32 = 0.142;
const LEAST_ON_DARK: f32 = 0.335;

/// Steps from a colour to black or to white: fine enough that a hue keeps its character.
const STEPS: u16 = 64;

impl Colour {
    /// Reads six hexadecimal digits.
    pub fn from_hex(digits: &str) -> Option<Self> {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let &[r1, r2, g1, g2, b1, b2] = digits.as_bytes() else { return None };
        Some(Self([digit(r1)? * 16 + digit(r2)?, digit(g1)? * 16 + digit(g2)?, digit(b1)? * 16 + digit(b2)?]))
    }

    /// Writes `#rrggbb`.
    pub fn write_to(self, text: &mut String) {
        text.push('#');
        for part in self.0 {
            for digit in [part / 16, part % 16] {
                text.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
            }
        }
    }

    /// Its relative luminance, from 0 to 1, to the second decimal of a percent. A cubic in the place of the standard's power, which
    /// would bring a library of its own along.
    fn luminance(self) -> f32 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f32::from(part) / 255.0;
            part * (part * (part * 0.305_306 + 0.682_171_1) + 0.012_522_88)
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// So many steps of the way to `end`, which is black or white.
    fn toward(self, end: u16, step: u16) -> Self {
        let mixed = self.0.map(|part| (u16::from(part) * (STEPS - step) + end * step) / STEPS);
        Self(mixed.map(|part| u8::try_from(part).unwrap_or(u8::MAX)))
    }
}

impl Shades {
    /// The nearest readable ones to an owner's colour.
    pub fn of(accent: Colour) -> Self {
        let nearest = |end: u16, is_fine: fn(f32) -> bool| {
            let shades = (0..=STEPS).map(|step| accent.toward(end, step));
            let mut fine = shades.filter(|shade| is_fine(shade.luminance()));
            // The end itself always is.
            fine.next().unwrap_or(accent)
        };
        Self { light: nearest(0, |it| it <= MOST_ON_LIGHT), dark: nearest(255, |it| it >= LEAST_ON_DARK) }
    }
}
