//! Measured figures that a person typed.

use when_rust::decision::measured::Measured;
use when_rust::decision::typed_number::{TypedError, parse_number};

#[test]
fn zero_is_a_measured_figure() {
    for text in ["0", "0.0", "0,000", "000"] {
        assert_eq!(text.parse::<Measured>().unwrap().to_string(), "0");
        assert_eq!(parse_number::<Measured>(text), Ok("0".parse().ok()), "{text}");
    }
}

#[test]
fn other_figures_are_read_as_baselines_are() {
    for (text, canonical) in
        [("6", "6"), ("130,50", "130.5"), ("0.001", "0.001"), ("1000000000.000", "1000000000")]
    {
        assert_eq!(text.parse::<Measured>().unwrap().to_string(), canonical);
    }
    assert_eq!(parse_number::<Measured>("1'200"), Ok("1200".parse().ok()));
    assert!(matches!(parse_number::<Measured>("1,200"), Err(TypedError::Ambiguous { .. })));
}

#[test]
fn what_is_wrong_with_a_measured_figure_is_said() {
    let accepted = "Accepted: 0 up to 1,000,000,000, at most 3 decimals, such as 0, 12 or 1.5.";
    for (text, wrong) in [
        ("none", "This cannot be read as a number."),
        ("-0", "This cannot be read as a number."),
        ("1000000001", "This is too large."),
        ("0.0000", "This has more than 3 decimals."),
    ] {
        let error = text.parse::<Measured>().unwrap_err();
        assert_eq!(error.to_string(), format!("{wrong} {accepted}"));
        assert_eq!(parse_number::<Measured>(text).unwrap_err().to_string(), error.to_string());
    }
    let error = parse_number::<Measured>("0.").unwrap_err();
    assert_eq!(error.to_string(), format!("Digits are missing at the end. {accepted}"));
}
