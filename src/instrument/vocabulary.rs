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
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }

            /// The value with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }

            /// Its place in [`Self::ALL`].
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(crate) use vocabulary;
