//! Files: given to the visitor, chosen, and dropped.

use gloo_timers::callback::Timeout;
use js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, HtmlElement, HtmlInputElement, Url, window,
};

/// How long a file can be fetched by the download that was begun, in milliseconds.
const KEPT_FOR: u32 = 60_000;

/// Gives the visitor `text` as a file with this `name`, of this media type. None where the browser cannot.
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
        // What is not known any more needs no revoking.
        let _ = Url::revoke_object_url(&href);
    };
    Timeout::new(KEPT_FOR, revoke).forget();
    Some(())
}

/// The file that is chosen in `field`.
#[must_use]
pub fn chosen_file(field: &HtmlInputElement) -> Option<File> {
    field.files()?.get(0)
}

/// Accepts files that are dragged over something or dropped there, and nothing else. The first file, if `event` drops it.
#[must_use]
pub fn take_dropped(event: &Event) -> Option<File> {
    let carried = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    if !carried.types().includes(&"Files".into(), 0) {
        return None;
    }
    event.prevent_default();
    if event.type_() == "drop" { carried.files()?.get(0) } else { None }
}

/// The beginning of `file`, up to so many bytes, as text without a byte order mark; empty where it cannot be read.
pub async fn text_of(file: &File, most_bytes: u32) -> String {
    let Ok(start) = file.slice_with_f64_and_f64(0.0, most_bytes.into()) else {
        return String::new();
    };
    let text = start.text().await.ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}
