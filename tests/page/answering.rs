//! Answering with the pointer.

use crate::oracle::{CODES, TRAITS};
use crate::widget::Page;

/// The value for the trait `id` among answers such as `YYYYNNNN`.
pub fn answer_of(answers: &str, id: &str) -> &'static str {
    let at = TRAITS.iter().position(|&known| known == id).unwrap();
    if answers.as_bytes()[at] == b'Y' { "yes" } else { "no" }
}

#[test]
fn any_question_can_be_answered_at_any_time_and_taken_back() {
    let page = Page::open();
    for (id, code) in TRAITS.into_iter().zip(CODES).rev() {
        for (value, letter) in [("yes", "Y"), ("no", "N")] {
            page.answer(id, value);
            page.assert_agrees();
            assert_eq!(page.case(), format!("wr=WR:1/{code}:{letter}"));
        }
        page.answer(id, "unset");
        page.assert_agrees();
        assert_eq!(page.case(), "wr=WR:1");
    }
}
