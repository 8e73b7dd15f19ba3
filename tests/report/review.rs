//! The date of the review: six months ahead.

use when_rust::report::review::review_date;

#[test]
fn it_is_six_months_ahead() {
    is("2026-01-05", "2026-07-05");
    is("2026-06-28", "2026-12-28");
    is("2026-07-01", "2027-01-01");
    is("2026-11-23", "2027-05-23");
    is("2999-12-09", "3000-06-09");
}

#[test]
fn every_month_has_a_28th() {
    is("2026-08-29", "2027-02-28");
    is("2026-08-31", "2027-02-28");
    is("2028-02-29", "2028-08-28");
}

#[test]
fn without_a_date_there_is_none() {
    for text in [
        "",
        "today",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "2026-01-32",
        "2026-1-1",
        "2026-01-011",
        "é026-01-01",
    ] {
        assert_eq!(review_date(text), None, "{text}");
    }
}

#[track_caller]
fn is(today: &str, review: &str) {
    assert_eq!(review_date(today).as_deref(), Some(review));
}
