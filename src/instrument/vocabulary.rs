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

            const IDS: &'static str = {
                const EACH: &[&str] = &[$( $id, )+];
                const PACKED: [u8; $crate::instrument::vocabulary::size(EACH)] =
                    $crate::instrument::vocabulary::packed(EACH);
                $crate::instrument::vocabulary::text(&PACKED)
            };

            /// The id of the instrument, as files and pages write it.
            pub fn id(self) -> &'static str {
                $crate::instrument::vocabulary::id(Self::IDS, self.index())
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                let place = $crate::instrument::vocabulary::place(Self::IDS, id)?;
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

/// How many bytes [`packed`] takes.
pub const fn size(ids: &[&str]) -> usize {
    let (mut size, mut place) = (0, 0);
    while place < ids.len() {
        size += 1 + ids[place].len();
        place += 1;
    }
    size
}

/// Ids in one text, each after its length: as light to ship as lines, and looked through by leaps. A notebook of 200 results has 13 000.
pub const fn packed<const SIZE: usize>(ids: &[&str]) -> [u8; SIZE] {
    let mut packed = [0; SIZE];
    let (mut at, mut place) = (0, 0);
    while place < ids.len() {
        let id = ids[place].as_bytes();
        assert!(id.len() < 0x80 && id.is_ascii(), "the length of an id is a character too");
        #[expect(clippy::cast_possible_truncation, reason = "just looked at")]
        let length = id.len() as u8;
        packed[at] = length;
        let mut n = 0;
        while n < id.len() {
            packed[at + 1 + n] = id[n];
            n += 1;
        }
        at += 1 + id.len();
        place += 1;
    }
    packed
}

/// What is [`packed`], as a text.
pub const fn text(packed: &'static [u8]) -> &'static str {
    match str::from_utf8(packed) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// The first of some ids, and the others.
fn first(ids: &'static str) -> Option<(&'static str, &'static str)> {
    let length = usize::from(*ids.as_bytes().first()?);
    ids.get(1..)?.split_at_checked(length)
}

/// The id at this place.
pub fn id(mut ids: &'static str, index: usize) -> &'static str {
    for _ in 0..index {
        ids = first(ids).map_or("", |(_, others)| others);
    }
    first(ids).map_or("", |(id, _)| id)
}

/// The inverse: the place of this id.
pub fn place(mut ids: &'static str, id: &str) -> Option<usize> {
    let mut place = 0;
    while let Some((own, others)) = first(ids) {
        if own == id {
            return Some(place);
        }
        (ids, place) = (others, place + 1);
    }
    None
}

pub(crate) use vocabulary;
