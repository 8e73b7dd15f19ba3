//! The vector: one canonical text for each state, read in any order.

use proptest::prelude::*;
use when_rust::case::vector::{parse, write};
use when_rust::decision::answers::Answers;

use crate::oracle::{self, every_state, translation};
use crate::workloads::{any_given, cases};

#[test]
fn nothing_answered_is_the_bare_version() {
    assert_eq!(write(Answers::default()), "WR:1");
    assert_eq!(parse("WR:1"), Ok(Answers::default()));
}

#[test]
fn every_state_is_written_in_trait_order_with_unanswered_traits_left_out() {
    for given in every_state() {
        assert_eq!(write(translation::answers(&given)), oracle::vector(&given));
    }
}

#[test]
fn every_state_is_read_back_from_its_vector() {
    for given in every_state() {
        let vector = oracle::vector(&given);
        let read = parse(&vector).unwrap();
        assert_eq!(translation::given(read), given, "{vector}");
        assert_eq!(write(read), vector);
    }
}

#[test]
fn no_state_comes_near_the_limit_of_256_bytes() {
    let longest = every_state().map(|given| oracle::vector(&given).len()).max();
    assert_eq!(longest, Some(44));
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_order_is_read(
        (given, shuffled) in any_given().prop_flat_map(|given| {
            let parts: Vec<String> =
                oracle::vector(&given).split('/').skip(1).map(str::to_owned).collect();
            (Just(given), Just(parts).prop_shuffle())
        })
    ) {
        let text = shuffled.iter().fold("WR:1".to_owned(), |text, part| format!("{text}/{part}"));
        let answers = parse(&text).unwrap();
        prop_assert_eq!(translation::given(answers), given);
        prop_assert_eq!(write(answers), oracle::vector(&given));
    }
}
