//! Reading a form field by field: what does not fit is left out or changed, with a note of the place.

use super::plain::name;
use super::raw::Raw;

/// Counts above this are brought down to it in what comes from elsewhere: it leaves room to count on, and nobody answers a
/// billion questions. What is stored here may stand above, since counting went on from there.
pub const HIGHEST_IMPORTED_COUNT: u32 = 1_000_000_000;
/// The most entries of a list that are read, and the most repairs that are named: beyond, putting them together would
/// take minutes.
pub const LONGEST_LIST: usize = 2_000;

/// Something that could not be taken as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Where: a path such as `assessments[2].answers.blur9`.
    pub place: String,
    /// What was done.
    pub kind: RepairKind,
}

/// What a repair did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepairKind {
    /// It was left out.
    Dropped,
    /// A part of it was changed to fit.
    Changed,
    /// It stood there twice; the last one counts.
    Doubled,
}

/// The repairs made so far.
#[derive(Default)]
pub struct Repairs {
    /// With the place of each as it is seen from where the reading is: empty there, `.answers.blur9` further in.
    list: Vec<Repair>,
    is_import: bool,
}

impl Repairs {
    /// For a file that comes from elsewhere.
    pub(super) fn of_import() -> Self {
        Self { is_import: true, ..Self::default() }
    }

    pub(super) fn note(&mut self, kind: RepairKind) {
        if self.list.len() < LONGEST_LIST {
            self.list.push(Repair { place: String::new(), kind });
        }
    }

    /// All of them, when everything is read.
    pub(super) fn told(mut self) -> Vec<Repair> {
        for repair in &mut self.list {
            repair.place = repair.place.get(1..).unwrap_or_default().to_owned();
        }
        self.list
    }

    pub(super) fn note_at(&mut self, key: &str, kind: RepairKind) {
        self.at(key, |repairs| repairs.note(kind));
    }

    /// Names the keys of an object that nobody knows, and those that stand twice.
    pub(super) fn look_over(&mut self, raw: &Raw, known: &[&str]) {
        if !matches!(raw, Raw::Table(_) | Raw::Null) {
            self.note(RepairKind::Dropped);
        }
        let keys = || raw.table().iter().map(|(key, _)| &**key);
        for unknown in keys().filter(|key| !known.contains(key)).take(LONGEST_LIST) {
            self.note_at(unknown, RepairKind::Dropped);
        }
        for doubled in known.iter().filter(|known| keys().filter(|key| key == *known).count() > 1) {
            self.note_at(doubled, RepairKind::Doubled);
        }
    }

    /// Reads what stands under a key, which comes from outside as much as a name does, and is shown.
    pub(super) fn at<T>(&mut self, key: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.within(|| name(key), read)
    }

    /// Reads what is further in. Where that is, is written down for what had to be repaired there, and hardly anything has.
    fn within<T>(&mut self, place: impl FnOnce() -> String, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.list.len();
        let read = read(self);
        if let Some(new @ [_, ..]) = self.list.get_mut(before..) {
            let place = place();
            for repair in new {
                repair.place = [".", &place, &repair.place].concat();
            }
        }
        read
    }

    /// Reads a field; `None` where it is absent or null, and, with a note, where it does not fit.
    pub(super) fn field<'a, T>(
        &mut self,
        raw: &Raw<'a>,
        key: &str,
        read: impl FnOnce(&Raw<'a>) -> Option<T>,
    ) -> Option<T> {
        let field = raw.field(key);
        if *field == Raw::Null {
            return None;
        }
        let value = read(field);
        if value.is_none() {
            self.note_at(key, RepairKind::Dropped);
        }
        value
    }

    /// Reads the entries of a list; those that cannot be read are left out, with a note.
    pub(super) fn list<T>(
        &mut self,
        raw: &Raw,
        key: &str,
        mut read: impl FnMut(&Raw, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        let field = raw.field(key);
        if !matches!(field, Raw::List(_) | Raw::Null) {
            self.note_at(key, RepairKind::Dropped);
        }
        if field.list().len() > LONGEST_LIST {
            self.note_at(key, RepairKind::Changed);
        }
        let mut entries = Vec::new();
        for (n, entry) in field.list().iter().take(LONGEST_LIST).enumerate() {
            let place = || format!("{key}[{n}]");
            self.within(place, |repairs| match read(entry, repairs) {
                Some(entry) => entries.push(entry),
                None => repairs.note(RepairKind::Dropped),
            });
        }
        entries
    }

    /// A text brought into the form it may be kept in.
    pub(super) fn text(&mut self, raw: &Raw, key: &str, tidy: impl Fn(&str) -> String) -> Option<String> {
        let text = self.field(raw, key, |field| field.text().map(str::to_owned))?;
        let tidied = tidy(&text);
        if tidied != text {
            self.note_at(key, RepairKind::Changed);
        }
        Some(tidied)
    }

    pub(super) fn count(&mut self, raw: &Raw, key: &str) -> u32 {
        let count = self.field(raw, key, Raw::count).unwrap_or(0);
        if !self.is_import || count <= HIGHEST_IMPORTED_COUNT {
            return count;
        }
        self.note_at(key, RepairKind::Changed);
        HIGHEST_IMPORTED_COUNT
    }
}
