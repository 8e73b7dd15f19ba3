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
fn the_next_step_answers_the_question_that_it_names() {
    for (verdict, answers) in PEOPLE {
        let page = Page::open();
        while let Value::String(next) = page.workload()["nextQuestion"].take() {
            let answer = answer_of(answers, &next);
            page.click(&format!("[part~=next] [data-answer={answer}]"));
            page.assert_agrees();
            assert_eq!(page.workload()["answers"][&next], answer, "{verdict}");
            assert!(page.is_focused("[part~=next] button"), "{next}: the focus did not stay");
        }
        assert_eq!(page.workload()["verdict"], verdict);
        page.click("[part~=next] button");
        page.until("root.activeElement?.matches('[data-section=moves][open] > summary')");
    }
}

#[test]
fn a_question_that_is_passed_over_is_asked_again_when_no_other_is_left() {
    let case = "wr=WR:1/TP:Y/CB:Y/OC:Y";
    let page = Page::open_with(case);
    let recommended = page.workload()["nextQuestion"].take();
    let still_matter = page.workload()["reasons"]["unknown"].take();
    let mut asked = vec![];
    for _ in 0..still_matter.as_array().unwrap().len() {
        let now = page.run("return asked('next')[0];");
        page.click("[part~=next] [data-answer=skip]");
        page.until(&format!("asked('next')[0] !== {now}"));
        assert_eq!(page.workload()["nextQuestion"], recommended, "the record recommends the same");
        asked.push(now);
    }
    assert_eq!(asked[0], recommended);
    page.assert_agrees();
    asked.sort_by_key(|id| TRAITS.iter().position(|known| id == known));
    assert_eq!(json!(asked), still_matter, "each once");
    assert_eq!(page.case(), case);
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
