//! What is spoken after a change.

use when_rust::case::Workload;
use when_rust::decision::answers::Answers;
use when_rust::phrases::headline;
use when_rust::state::Model;
use when_rust::view::announcement::announcement;

#[test]
fn the_headline_is_spoken_and_a_leaning_answer_as_leaning_once_with_what_it_could_become() {
    for answers in (0..Answers::STATES).map(Answers::from_index) {
        let model = Model::new(Workload { answers, ..Workload::default() });
        let (decision, said) = (model.decision(), announcement(&model));
        let status = decision.status.id();
        assert_eq!(said.contains(headline(decision)), status != "open", "{said}");
        let leaning = usize::from(status == "leaning");
        assert_eq!(said.matches("eaning").count(), leaning, "{said}");
        assert_eq!(said.matches("Could still become").count(), leaning, "{said}");
    }
}
