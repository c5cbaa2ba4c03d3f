//! Tables of sentences, one for each value of a closed choice.

/// A function from a value to its sentence.
///
/// Complete at compile time: every value once, in its order, or it does not compile. The sentences are shipped as one text with a line
/// each, for a table of places and lengths costs more than finding a line: 0.9 kB with Brotli.
macro_rules! sentences {
    (fn $table:ident($choice:ident) { $( $value:ident => $sentence:literal, )+ }) => {
        fn $table(one: $choice) -> Sentence {
            const _: () = {
                let mut place = 0;
                $( assert!($choice::$value as usize == place); place += 1; )+
                assert!(place == $choice::COUNT);
            };
            line(concat!($( $sentence, "\n" ),+), one.index())
        }
    };
}

pub(super) use sentences;
