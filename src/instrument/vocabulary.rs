//! Closed lists of named things, each with the id that files and pages use for it.

/// Declares an enum whose every variant has an id of the instrument.
///
/// `ALL` is in the order of the rows, which is the instrument's order.
macro_rules! vocabulary {
    (
        $(#[$about:meta])*
        $name:ident { $( $(#[$variant_about:meta])* $variant:ident = $id:literal, )+ }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_about])* #[doc = concat!("Id: `", $id, "`.")] $variant, )+
        }

        impl $name {
            /// Every value, in the instrument's order.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The id of the instrument, as files and pages write it.
            pub fn id(self) -> &'static str {
                $crate::instrument::vocabulary::line(concat!($( $id, "\n" ),+), self.index())
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                let place = $crate::instrument::vocabulary::place(concat!($( $id, "\n" ),+), id)?;
                Self::ALL.get(place).copied()
            }

            /// Its place in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

/// A line of a text. One text and a number are lighter to ship than a table of places and lengths.
pub fn line(text: &'static str, index: usize) -> &'static str {
    text.split('\n').nth(index).unwrap_or_default()
}

/// The inverse, for short lines: which line of the text this is. A notebook of 200 results has 13 000 ids, and the standard library's
/// search is made for longer lines than these.
pub fn place(text: &'static str, id: &str) -> Option<usize> {
    let mut rest = text.as_bytes();
    let mut place = 0;
    while !rest.is_empty() {
        if rest.strip_prefix(id.as_bytes()).is_some_and(|after| after.first() == Some(&b'\n')) {
            // What goes over the end of a line is none.
            return (!id.contains('\n')).then_some(place);
        }
        while let [byte, after @ ..] = rest {
            rest = after;
            if *byte == b'\n' {
                break;
            }
        }
        place += 1;
    }
    None
}

pub(crate) use vocabulary;
