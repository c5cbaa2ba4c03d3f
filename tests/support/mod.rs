//! What several test files share.
//!
//! | file | holds |
//! |---|---|
//! | `fixtures` | the worked cases, the compact vectors, the instrument without its words |
//! | `compare` | two JSON values, field by field |
//! | `person` | one person's answers: what follows from them, and what would make one of them worse or better |
//! | `people` | people who answer at random, and [`people::for_all`] of them |
#![allow(dead_code, reason = "each test file is a crate of its own and uses a part of this")]

pub mod compare;
pub mod fixtures;
pub mod people;
pub mod person;
