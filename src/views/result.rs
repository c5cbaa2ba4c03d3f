//! The result.
