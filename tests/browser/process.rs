//! Programs that run beside the tests. Whatever becomes of a test, or of all of them, nothing stays behind.

use std::collections::HashSet;
use std::process::{Stdio, exit};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::signal::unix::{SignalKind, signal};

/// Every process that leads a group of its own, as a driver does with the browser that it starts.
static RUNNING: LazyLock<Mutex<HashSet<Pid>>> = LazyLock::new(Mutex::default);

/// A program with all that it starts. They end with this value.
pub struct Process {
    child: Child,
    group: Option<Pid>,
}

impl Process {
    /// Starts it and gives what it says, line by line.
    pub fn start(command: &mut Command) -> (Self, Lines<BufReader<ChildStdout>>) {
        let program = command.as_std().get_program().to_string_lossy().into_owned();
        let mut child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{program} does not start ({error}): run `cargo xtask test`, which installs what is missing")
            });
        let group = child.id().and_then(|id| Pid::from_raw(id.cast_signed()));
        RUNNING.lock().unwrap_or_else(PoisonError::into_inner).extend(group);
        let lines = BufReader::new(child.stdout.take().expect("the output is piped")).lines();
        (Self { child, group }, lines)
    }

    pub fn has_ended(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_some())
    }

    pub async fn stop(mut self) {
        self.end_group();
        let _ = self.child.wait().await;
    }

    fn end_group(&mut self) {
        if let Some(group) = self.group.take() {
            RUNNING.lock().unwrap_or_else(PoisonError::into_inner).remove(&group);
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end_group();
    }
}

/// Who stops the tests stops the browsers: those are in groups of their own, where Ctrl-C does not reach them.
pub async fn end_all_when_interrupted() {
    let [Ok(mut interrupt), Ok(mut terminate), Ok(mut hang_up)] =
        [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()].map(signal)
    else {
        return;
    };
    tokio::select! {
        _ = interrupt.recv() => {},
        _ = terminate.recv() => {},
        _ = hang_up.recv() => {},
    }
    for group in RUNNING.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        let _ = kill_process_group(*group, Signal::KILL);
    }
    exit(130);
}
