//! The host pages of `tests/pages` in every engine: a folder for each situation, in which its promise must hold.
//!
//! Each page checks itself and reports its outcome, see `tests/pages/harness.js`. Here it is served, with the faults of
//! its `server.json`, and opened in Chromium, Firefox and WebKit. Every page is also opened broken on purpose, and must
//! then fail. `SITUATION=name` runs one of them. `make test-situations` gives the inputs.

#![cfg(not(target_arch = "wasm32"))]

#[path = "../driver/mod.rs"]
mod driver;
#[path = "../http/mod.rs"]
#[allow(dead_code, reason = "the tests of the page use more of it")]
mod http;

mod engine;
mod server;
mod situation;

use std::fmt::Write;
use std::thread;
use std::time::Instant;

use engine::{Engine, Session};
use server::Server;
use situation::{Situation, situations};

/// What became of a situation in an engine.
enum Outcome {
    Held(usize),
    Failed(String),
    Skipped(String),
}

#[test]
fn chromium() {
    assert_hold(Engine::Chromium);
}

#[test]
fn firefox() {
    assert_hold(Engine::Firefox);
}

#[test]
fn webkit() {
    assert_hold(Engine::WebKit);
}

#[test]
fn every_situation_fails_when_it_is_broken_on_purpose() {
    let started = Instant::now();
    let (server, situations) = (Server::start(), situations());
    // They mostly wait for time-outs, which can run side by side.
    let part = situations.len().div_ceil(3);
    let unnoticed: Vec<String> = thread::scope(|scope| {
        let parts: Vec<_> =
            situations.chunks(part).map(|part| scope.spawn(|| unnoticed(&server, part))).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    println!("{} broken on purpose, {:.0?}", situations.len(), started.elapsed());
    assert!(unnoticed.is_empty(), "not noticed: {unnoticed:#?}");
}

/// The situations that do not fail when they are broken, each in the first engine that runs it.
fn unnoticed(server: &Server, situations: &[Situation]) -> Vec<String> {
    let mut session: Option<Session> = None;
    let mut unnoticed = Vec::new();
    for situation in situations {
        let runs = |engine: &Engine| situation.skips(*engine).is_none();
        let Some(engine) = [Engine::Chromium, Engine::Firefox].into_iter().find(runs) else {
            unnoticed.push(format!("{}: no engine runs it", situation.name));
            continue;
        };
        let session = match &mut session {
            Some(session) if session.engine() == engine => session,
            other => other.insert(Session::new(engine)),
        };
        if let Outcome::Held(_) = run(session, server, situation, "broken") {
            unnoticed.push(situation.name.clone());
        }
    }
    unnoticed
}

fn assert_hold(engine: Engine) {
    let started = Instant::now();
    let (server, situations) = (Server::start(), situations());
    let mut session = Session::new(engine);
    let (mut held, mut checks, mut table, mut failures) = (0, 0, String::new(), String::new());
    for situation in &situations {
        let name = &situation.name;
        match run(&mut session, &server, situation, "whole") {
            Outcome::Held(count) => {
                (held, checks) = (held + 1, checks + count);
                writeln!(table, "  {name}: held, {count} checks").unwrap();
            }
            Outcome::Skipped(reason) => writeln!(table, "  {name}: skipped, {reason}").unwrap(),
            Outcome::Failed(why) => {
                writeln!(table, "  {name}: FAILED").unwrap();
                writeln!(failures, "  {name}: {why}").unwrap();
            }
        }
    }
    let count = situations.len();
    println!(
        "{engine:?}: {held} of {count} situations held, {checks} checks, {:.0?}\n{table}",
        started.elapsed()
    );
    assert!(failures.is_empty(), "{engine:?}:\n{failures}");
}

fn run(session: &mut Session, server: &Server, situation: &Situation, how: &str) -> Outcome {
    if let Some(reason) = situation.skips(session.engine()) {
        return Outcome::Skipped(reason.to_owned());
    }
    let address = server.url(&format!("{how}/{}/{}", situation.name, situation.address));
    match session.outcome_of(&address) {
        Err(error) => Outcome::Failed(error),
        Ok(outcome) => {
            let failed = outcome["failed"].as_array().cloned().unwrap_or_default();
            let passed = outcome["passed"].as_array().map_or(0, Vec::len);
            match (failed.as_slice(), passed) {
                ([], 0) => Outcome::Failed("nothing was checked".to_owned()),
                ([], _) => Outcome::Held(passed),
                (failed, _) => Outcome::Failed(
                    failed.iter().map(|one| format!("\n    {one}")).collect::<String>(),
                ),
            }
        }
    }
}
