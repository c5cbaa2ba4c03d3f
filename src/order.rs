//! Putting short lists in order.
//!
//! The standard library's sorts are made for millions of entries and weigh 4 kB of WebAssembly for each type sorted; the
//! lists of this house have a few entries, or come nearly in order. One small insertion sort serves them all.

/// Sorts so that `comes_before` holds for no later entry before an earlier one. Stable.
pub fn sort<T>(list: &mut [T], comes_before: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && comes_before(&list[at], &list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Everything that an iterator gives, as a list.
pub trait Listed: Iterator + Sized {
    /// Like `collect`, which is made for millions of entries: it asks the iterator how many are to come, before the first and
    /// whenever room runs out, and that is code of its own for each kind of iterator. Hundred of them: see `docs/weight.md`.
    fn listed(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for one in self {
            list.push(one);
        }
        list
    }
}

impl<T: Iterator> Listed for T {}
