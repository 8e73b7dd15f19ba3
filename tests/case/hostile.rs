//! Parsing never panics, and what was parsed round-trips.

use proptest::prelude::*;
use when_rust::case::parse_error::ParseError;
use when_rust::case::{link, vector};

use crate::pointing::points_at_what_it_found;
use crate::workloads::{any_case, any_text, cases};

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn a_vector_is_read_or_refused(text in vector_like()) {
        match vector::parse(&text) {
            Ok(answers) => prop_assert_eq!(vector::parse(&vector::write(answers)), Ok(answers)),
            Err(error) => points(&error, &text)?,
        }
    }

    #[test]
    fn a_link_is_read_or_refused(text in link_like()) {
        match link::parse(&text) {
            Ok(case) => prop_assert_eq!(link::parse(&link::write(&case)), Ok(case)),
            Err(error) => points(&error, &text)?,
        }
    }

    #[test]
    fn a_link_with_a_character_changed_is_read_or_refused(
        case in any_case(),
        place in any::<prop::sample::Index>(),
        other in any::<char>(),
    ) {
        let mut changed: Vec<char> = link::write(&case).chars().collect();
        let at = place.index(changed.len());
        changed[at] = other;
        let text: String = changed.into_iter().collect();
        if let Err(error) = link::parse(&text) {
            points(&error, &text)?;
        }
    }

    #[test]
    fn a_link_that_is_cut_anywhere_is_read_or_named(
        case in any_case(),
        place in any::<prop::sample::Index>(),
    ) {
        let link = link::write(&case);
        let cut = &link[..place.index(link.len())];
        let opened = link::parse_lenient(cut);
        for error in &opened.errors {
            points(error, cut)?;
        }
        // Only the last workload is touched.
        let whole = opened.case.workloads().len() - 1;
        prop_assert_eq!(&opened.case.workloads()[..whole], &case.workloads()[..whole]);
    }
}

fn points(error: &ParseError, text: &str) -> Result<(), TestCaseError> {
    points_at_what_it_found(error, text).map_err(TestCaseError::fail)
}

fn vector_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec!["WR:1", "WR:2", "/", "TP", "CB", "UA", ":", ":Y", ":N", "…"]),
        prop::sample::select(vec!["/TP:Y", "/LS:N", "/NC:Y", "é", "\0", " ", "", "~"]),
    ];
    let pieces = prop::collection::vec(piece, 0..12);
    prop_oneof![
        any_text(),
        pieces.clone().prop_map(|pieces| pieces.concat()),
        pieces.prop_map(|pieces| format!("WR:1{}", pieces.concat())),
    ]
}

fn link_like() -> impl Strategy<Value = String> {
    let between = (any_text(), entry_like(), any_text())
        .prop_map(|(before, entry, after)| format!("#{before}&{entry}&{after}"));
    prop_oneof![any_text(), entry_like(), between]
}

fn entry_like() -> impl Strategy<Value = String> {
    let figure = ["", "p99:1", "p99:@5", "incidents:0@0", "p99", "cost:1", ","];
    let figures = prop::collection::vec(prop::sample::select(figure.to_vec()), 0..4);
    let further = prop::collection::vec(further_like(), 0..4);
    (vector_like(), any_text(), figures, further).prop_map(|(vector, name, figures, further)| {
        format!("wr={vector}~{name}~{}{}", figures.join(","), further.concat())
    })
}

/// Something like evidence, costs or a review.
fn further_like() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec!["~e=", "~w=", "~r=", "~R%3D", "~w", "~x=", ""]);
    let piece = prop_oneof![
        prop::sample::select(vec!["TP:m", "CB", "hour:1", "incident:0", "currency:", "€", "%2C"]),
        prop::sample::select(vec!["2027-05-26", "2027-02-30", "p99:0", "then:adopt", "then:", ""]),
    ];
    (key, prop::collection::vec(piece, 0..5))
        .prop_map(|(key, pieces)| [key, &pieces.join(",")].concat())
}
