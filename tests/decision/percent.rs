//! Own reductions that a person typed.

use when_rust::decision::decimal::Percent;

#[test]
fn every_whole_percentage_from_1_to_99_is_read() {
    for percent in 1..=99u8 {
        let read: Percent = percent.to_string().parse().unwrap();
        assert_eq!(read.get(), percent);
        assert_eq!(read.to_string(), percent.to_string());
        assert_eq!(Percent::new(percent), Some(read));
    }
}

#[test]
fn a_leading_zero_says_nothing() {
    assert_eq!("05".parse(), Ok(Percent::new(5).unwrap()));
}

#[test]
fn other_whole_numbers_are_refused() {
    for text in ["0", "00", "100", "256", "257", "12345678901234567890"] {
        refuses(text);
    }
    for percent in [0, 100, 255] {
        assert_eq!(Percent::new(percent), None);
    }
}

#[test]
fn a_third_digit_is_refused() {
    refuses("005");
    refuses("099");
}

#[test]
fn what_is_no_whole_number_is_refused() {
    for text in [
        "", " ", "-1", "+5", "4.5", "4,5", "40%", " 40", "40 ", "1e1", "∞", "NaN", "４０", "٣",
        "4\0",
    ] {
        refuses(text);
    }
}

#[track_caller]
fn refuses(text: &str) {
    let wrong = "This cannot be used as a reduction.";
    let accepted = "Accepted: a whole number from 1 to 99, such as 40.";
    let error = text.parse::<Percent>().unwrap_err();
    assert_eq!(error.to_string(), format!("{wrong} {accepted}"), "{text:?}");
}
