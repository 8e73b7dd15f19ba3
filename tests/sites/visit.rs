//! A visit to the article of a site, in a browser.

use std::fs;

use serde_json::{Value, json};

use crate::driver::wait;
use crate::engine::{Engine, Session};
use crate::server::Server;
use crate::source;

const WIDTHS: [u32; 2] = [1280, 375];

/// The article holds what `must.js` promises, in every width, and so does the link that is copied there. The visitor
/// prefers `scheme`.
pub fn assert_works_in(name: &str, server: &Server, article: &str, scheme: &str) {
    for width in WIDTHS {
        let mut session = Session::new(Engine::Chromium);
        prefer(&session, scheme);
        resize(&session, width);
        let what = format!("{name}, {scheme}, {width} px wide");
        let outcome = held(&mut session, &server.url(article), &what);
        take_picture(&session, &format!("{name}-{width}-{scheme}"));
        let link = outcome["link"].as_str().expect("a link").to_owned();
        assert!(link.starts_with(&server.url(article)), "{what}: the link is {link}");
        held(&mut session, &link, &format!("{what}, by the link"));
        take_picture(&session, &format!("{name}-{width}-{scheme}-by-link"));
    }
}

/// The checks notice when the widget's files are missing.
pub fn assert_needs_widget(name: &str, server: &Server, article: &str) {
    let mut session = Session::new(Engine::Chromium);
    let outcome = session.outcome_of(&server.url_without_widget(article)).unwrap();
    assert_ne!(outcome["failed"], json!([]), "{name}: nobody notices that the widget is missing");
}

/// The outcome of the page at `address`, on which everything held.
fn held(session: &mut Session, address: &str, what: &str) -> Value {
    let outcome = session.outcome_of(address).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(outcome["failed"], json!([]), "{what}, {address}");
    let count = outcome["passed"].as_array().map_or(0, Vec::len);
    assert!(count > 3, "{what}: only {count} checks");
    println!("{what}: held, {count} checks");
    outcome
}

fn prefer(session: &Session, scheme: &str) {
    let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
    command(session, "Emulation.setEmulatedMedia", json!({"features": features}));
}

fn resize(session: &Session, width: u32) {
    let height = if width < 600 { 812 } else { 900 };
    let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
    command(session, "Emulation.setDeviceMetricsOverride", size);
}

/// Writes what is in the window to `target/sites`.
pub fn take_picture(session: &Session, name: &str) {
    let picture = wait(session.driver().screenshot_as_png()).unwrap();
    fs::write(source("target/sites").join(format!("{name}.png")), picture).unwrap();
}

/// Sends a command of the Chrome DevTools Protocol.
fn command(session: &Session, method: &str, parameters: Value) {
    wait(session.driver().cdp().send_raw(method, parameters)).unwrap();
}
