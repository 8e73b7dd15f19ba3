//! Costs that a person typed.

use when_rust::decision::cost::Cost;
use when_rust::decision::typed_number::{TypedError, parse_number};

#[test]
fn costs_are_read_as_baselines_are() {
    for (text, canonical) in
        [("8000", "8000"), ("0,5", "0.5"), ("0.001", "0.001"), ("1000000000", "1000000000")]
    {
        assert_eq!(text.parse::<Cost>().unwrap().to_string(), canonical);
        assert_eq!(parse_number::<Cost>(text), Ok(text.parse().ok()));
    }
    assert_eq!(parse_number::<Cost>("30 000"), Ok("30000".parse().ok()));
    assert_eq!(parse_number::<Cost>(" "), Ok(None));
}

#[test]
fn what_is_wrong_with_a_cost_is_said() {
    for (text, wrong) in [
        ("0", "Zero is no cost."),
        ("-1", "This cannot be read as a number."),
        ("1000000000.001", "This is too large."),
        ("0.0001", "This has more than 3 decimals."),
    ] {
        let error = text.parse::<Cost>().unwrap_err();
        assert!(error.to_string().starts_with(wrong), "{error}");
        assert!(error.to_string().contains("Accepted: above 0, "), "{error}");
        assert_eq!(parse_number::<Cost>(text).unwrap_err().to_string(), error.to_string());
    }
    assert_eq!(parse_number::<Cost>("12."), Err(TypedError::Incomplete));
    let error = parse_number::<Cost>("30,000").unwrap_err();
    assert_eq!(error.text(), "“30,000” can be read as 30000 or as 30. Write 30000 or 30.");
}
