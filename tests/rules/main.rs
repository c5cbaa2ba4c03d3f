//! What the rules promise for whatever anybody answers, each promise in one file.
//!
//! | file | promise |
//! |---|---|
//! | `any_answers` | whatever is answered, in whatever order, has an outcome; what is not shown or not said counts for nothing |
//! | `extremes` | all-same and extreme answers |
//! | `never_milder` | a worse answer never makes the verdict milder |
//! | `reached` | nothing in the tables is out of reach |
//! | `flags` | a flag that is raised can say why, and one that is not has nothing to say |
//! | `breakdown` | the printed points add up to the printed score, and the verdict follows from what is printed |
//! | `contributions` | the points of the answers add up to the score |
//! | `range` | scores a little better and a little worse enclose the verdict |
//! | `flip` | the smallest change is one, and the smallest |
//! | `lift` | what holds the verdict in place is that, and nothing else |
//! | `trial` | other answers on trial touch nothing |
//! | `reflection` | the aggression reflection: ties, choice, thin evidence |
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking with a sentence"
)]

#[path = "../support/mod.rs"]
mod support;

mod any_answers;
mod breakdown;
mod contributions;
mod extremes;
mod flags;
mod flip;
mod lift;
mod never_milder;
mod range;
mod reached;
mod reflection;
mod trial;
