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

#[tokio::test]
async fn following_the_suggested_questions_settles_the_answer() {
    for (verdict, answers) in PEOPLE {
        let page = Page::open().await;
        let mut asked = 0;
        while let Value::String(next) = page.workload().await["nextQuestion"].take() {
            page.answer(&next, answer_of(answers, &next)).await;
            page.until(&format!("find('[name={next}]:checked').value !== 'unset'")).await;
            page.assert_agrees().await;
            asked += 1;
            assert!(asked <= TRAITS.len(), "{verdict}: asked again");
        }
        let workload = page.workload().await;
        assert_eq!([&workload["status"], &workload["verdict"]], ["settled", verdict]);
        page.assert_agrees().await;
    }
}

#[tokio::test]
async fn any_question_can_be_answered_at_any_time_and_taken_back() {
    let page = Page::open().await;
    for (id, code) in TRAITS.into_iter().zip(CODES).rev() {
        for (value, letter) in [("yes", "Y"), ("no", "N")] {
            page.answer(id, value).await;
            page.assert_agrees().await;
            assert_eq!(page.case().await, format!("wr=WR:1/{code}:{letter}"));
        }
        page.answer(id, "unset").await;
        page.assert_agrees().await;
        assert_eq!(page.case().await, "wr=WR:1");
    }
}

#[tokio::test]
async fn the_headline_is_another_one_for_each_verdict_and_stays_while_it_holds() {
    let page = Page::open().await;
    let mut headlines = vec![];
    for verdict in oracle::VERDICTS {
        for status in ["leaning", "settled"] {
            page.set_case(&crate::states::case_with(status, verdict)).await;
            headlines.push(page.run("return find('[part~=verdict]').textContent;").await);
        }
    }
    for pair in headlines.chunks(2) {
        assert_eq!(pair[0], pair[1]);
    }
    headlines.dedup();
    assert_eq!(headlines.len(), oracle::VERDICTS.len(), "{headlines:?}");
    assert!(!headlines.contains(&json!("")));
}
