//! Garder ou virer ? · Keep or fire?
pub mod content;
pub mod instrument;
pub mod notebook;
pub mod session;
pub mod views;
