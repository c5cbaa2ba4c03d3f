//! Browsers between two visits. To start one takes seconds, a visit may take less: so a browser that a visit left in
//! good order is used again, in a new tab and for a new address, which to a browser is another site altogether.

use std::sync::{Mutex, PoisonError};

use xtask::engine::Engine;

use crate::driver::Driver;

static IDLE: Mutex<Vec<(Engine, Driver)>> = Mutex::new(Vec::new());

/// A browser of this engine that waits, in the usual surroundings.
pub fn take(engine: Engine) -> Option<Driver> {
    let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
    let place = idle.iter().position(|(one, _)| *one == engine)?;
    Some(idle.swap_remove(place).1)
}

pub fn give_back(engine: Engine, driver: Driver) {
    IDLE.lock().unwrap_or_else(PoisonError::into_inner).push((engine, driver));
}

/// Ends every browser that waits.
pub async fn close() {
    let idle = std::mem::take(&mut *IDLE.lock().unwrap_or_else(PoisonError::into_inner));
    for (_, driver) in idle {
        driver.stop().await;
    }
}
