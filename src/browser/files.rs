//! Files: download, file input, and drag and drop.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, HtmlElement, HtmlInputElement, Url, window,
};

/// Milliseconds until the URL of a download is revoked.
const REVOKE_DELAY: u32 = 60_000;

/// Downloads `text` as a file with this name and media type. None if the browser cannot.
#[must_use]
pub fn download(text: &str, name: &str, media_type: &str) -> Option<()> {
    let link = window()?.document()?.create_element("a").ok()?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let href = Url::create_object_url_with_blob(&blob).ok()?;
    link.set_attribute("href", &href).ok()?;
    link.set_attribute("download", name).ok()?;
    link.unchecked_into::<HtmlElement>().click();
    let revoke = move || {
        // Fails only if it is revoked already.
        let _ = Url::revoke_object_url(&href);
    };
    Timeout::new(REVOKE_DELAY, revoke).forget();
    Some(())
}

/// The file chosen in `field`.
#[must_use]
pub fn chosen_file(field: &HtmlInputElement) -> Option<File> {
    field.files()?.get(0)
}

/// Accepts `event` if it drags or drops files. Returns the first file of a drop.
#[must_use]
pub fn accept_drop(event: &Event) -> Option<File> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    if !data.types().includes(&"Files".into(), 0) {
        return None;
    }
    event.prevent_default();
    if event.type_() == "drop" { data.files()?.get(0) } else { None }
}

/// The first `max_bytes` of `file` as text without a byte order mark; empty if it cannot be read.
pub async fn read_text(file: &File, max_bytes: u32) -> String {
    let Ok(start) = file.slice_with_f64_and_f64(0.0, max_bytes.into()) else {
        return String::new();
    };
    let text = start.text().await.ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}
