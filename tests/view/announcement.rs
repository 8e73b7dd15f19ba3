//! What is spoken after a change.

use when_rust::case::Workload;
use when_rust::decision::answers::Answers;
use when_rust::phrases::{headline, outlook};
use when_rust::state::Model;
use when_rust::view::announcement::announcement;

#[test]
fn a_leaning_answer_is_spoken_as_leaning_once_and_with_what_it_could_become() {
    for index in 0..Answers::STATES {
        let answers = Answers::from_index(index);
        let model = Model::new(Workload { answers, ..Workload::default() });
        let (decision, said) = (model.decision(), announcement(&model));
        let expected = match decision.status.id() {
            "open" => "Nothing answered yet.".to_owned(),
            "leaning" => format!("{}. {}", headline(decision), outlook(decision)),
            _ => format!("Settled: {}.", headline(decision)),
        };
        assert_eq!(said, expected);
        assert!(said.matches("eaning").count() <= 1, "{said}");
    }
}

#[test]
fn the_example() {
    let answers = when_rust::case::vector::parse("WR:1/TP:Y/CB:Y/OC:Y").unwrap();
    let said = announcement(&Model::new(Workload { answers, ..Workload::default() }));
    assert_eq!(
        said,
        "Leaning: adopt. Could still become Not yet or Not first. Unanswered is read as “no” so far."
    );
}
