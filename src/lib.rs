//! map to come
pub mod instrument;
