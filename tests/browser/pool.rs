//! Browsers between two visits. To start one takes seconds, a visit may take less: so a browser that a visit left in
//! good order is used again, in a new tab and for a new address, which to a browser is another site altogether.

use std::sync::{Mutex, PoisonError};

use xtask::engine::Engine;

use crate::driver::Driver;
use crate::surroundings::Surroundings;

/// So many wait at most: each takes the memory of a browser.
const MOST: usize = 6;

/// The one that waits longest comes first.
static IDLE: Mutex<Vec<Driver>> = Mutex::new(Vec::new());

fn idle<T>(act: impl FnOnce(&mut Vec<Driver>) -> T) -> T {
    act(&mut IDLE.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A browser of this engine that waits, started in these surroundings.
pub fn take(engine: Engine, surroundings: Surroundings) -> Option<Driver> {
    idle(|waiting| {
        let place = waiting.iter().rposition(|one| one.engine == engine && one.surroundings == surroundings)?;
        Some(waiting.remove(place))
    })
}

/// For the next visit that can use it.
pub async fn give_back(driver: Driver) {
    let unused = idle(|waiting| {
        waiting.push(driver);
        (waiting.len() > MOST).then(|| waiting.remove(0))
    });
    if let Some(unused) = unused {
        unused.stop().await;
    }
}

/// Ends every browser that waits.
pub async fn close() {
    for driver in idle(std::mem::take) {
        driver.stop().await;
    }
}
