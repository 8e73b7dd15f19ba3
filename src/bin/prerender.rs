//! Prints HTML for the build: `prerender criteria`, for the stand-alone page without the widget; `prerender widget`,
//! the first screen; or `prerender proof`, the proof page.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use std::env;
    use std::io::{self, Error, Write};

    let wanted = env::args().nth(1).unwrap_or_default();
    let html = match wanted.as_str() {
        "criteria" => when_rust::static_html::criteria(),
        "proof" => when_rust::static_html::proof::page().map_err(Error::other)?,
        "widget" => widget()?,
        _ => return Err(Error::other(format!("{wanted:?}: expected criteria, proof or widget"))),
    };
    io::stdout().write_all(html.as_bytes())
}

/// The widget with nothing answered.
#[cfg(not(target_arch = "wasm32"))]
fn widget() -> std::io::Result<String> {
    use tokio::runtime::Builder;
    use when_rust::app::{App, AppProps, Session};
    use when_rust::state::Model;
    use yew::{Callback, LocalServerRenderer};

    let session = Session::new(Model::default(), Callback::noop());
    let app = LocalServerRenderer::<App>::with_props(AppProps { session }).hydratable(false);
    Ok(Builder::new_current_thread().build()?.block_on(app.render()))
}

/// Runs on the build machine only.
#[cfg(target_arch = "wasm32")]
fn main() {}
