//! Elements with plain text.

use yew::prelude::*;
use yew::virtual_dom::VText;

/// A paragraph.
#[inline(never)]
pub fn paragraph(text: impl Into<AttrValue>) -> Html {
    html! { <p>{ VText::new(text) }</p> }
}

/// A less prominent paragraph.
#[inline(never)]
pub fn soft(text: impl Into<AttrValue>) -> Html {
    html! { <p class="soft">{ VText::new(text) }</p> }
}

/// A small, less prominent paragraph.
#[inline(never)]
pub fn small(text: impl Into<AttrValue>) -> Html {
    html! { <p class="small">{ VText::new(text) }</p> }
}

/// A list item.
#[inline(never)]
pub fn item(text: impl Into<AttrValue>) -> Html {
    html! { <li>{ VText::new(text) }</li> }
}
