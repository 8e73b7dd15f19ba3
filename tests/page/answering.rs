//! Answering with the pointer, as the widget suggests.

use serde_json::{Value, json};

use crate::oracle::{self, CODES, TRAITS};
use crate::widget::Page;

/// Full answers of three people, by whom they end with.
const PEOPLE: [(&str, &str); 3] =
    [("adopt", "YYYYNNNN"), ("not-yet", "YYNNNNNN"), ("not-first", "NNNYNNNN")];

/// The value that a person gives for the trait `id`.
pub fn answer_of(answers: &str, id: &str) -> &'static str {
    let at = TRAITS.iter().position(|&known| known == id).unwrap();
    if answers.as_bytes()[at] == b'Y' { "yes" } else { "no" }
}

#[test]
fn following_the_suggested_questions_settles_the_answer() {
    for (verdict, answers) in PEOPLE {
        let page = Page::open();
        let mut asked = 0;
        while let Value::String(next) = page.workload()["nextQuestion"].take() {
            page.answer(&next, answer_of(answers, &next));
            page.until(&format!("find('[name={next}]:checked').value !== 'unset'"));
            page.assert_agrees();
            asked += 1;
            assert!(asked <= TRAITS.len(), "{verdict}: asked again");
        }
        let workload = page.workload();
        assert_eq!([&workload["status"], &workload["verdict"]], ["settled", verdict]);
        page.assert_agrees();
    }
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

#[test]
fn the_headline_is_another_one_for_each_verdict_leaning_and_settled() {
    let page = Page::open();
    let mut headlines = vec![];
    for verdict in oracle::VERDICTS {
        for status in ["leaning", "settled"] {
            page.set_case(&crate::states::case_with(status, verdict));
            headlines.push(page.run("return find('[part~=verdict]').textContent;"));
        }
    }
    assert!(!headlines.contains(&json!("")));
    headlines.sort_by_key(ToString::to_string);
    headlines.dedup();
    assert_eq!(headlines.len(), 2 * oracle::VERDICTS.len(), "{headlines:?}");
}
