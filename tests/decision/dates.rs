//! Dates of the calendar.

use when_rust::decision::date::Date;

#[test]
fn exactly_the_days_of_the_calendar_are_dates() {
    let mut last: Option<Date> = None;
    let mut count = 0;
    for year in 1968..=2405u32 {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year}-{month:02}-{day:02}");
                let date = text.parse::<Date>().ok();
                assert_eq!(date.is_some(), is_in_calendar(year, month, day), "{text}");
                let Some(date) = date else { continue };
                assert_eq!(date.text(), text);
                assert!(last < Some(date), "{text}");
                last = Some(date);
                count += 1;
            }
        }
    }
    // Every 400 years have 146,097 days; the first 36 years of this span come again at its end.
    assert_eq!(count, 146_097 + 36 * 365 + 9);
}

fn is_in_calendar(year: u32, month: u32, day: u32) -> bool {
    let february = match [400, 100, 4].map(|years| year.is_multiple_of(years)) {
        [true, ..] | [_, false, true] => 29,
        _ => 28,
    };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = (month as usize).checked_sub(1).and_then(|at| lengths.get(at));
    year >= 1970 && day >= 1 && length.is_some_and(|&length| day <= length)
}

#[test]
fn years_have_four_digits() {
    for text in ["1970-01-01", "9999-12-31"] {
        assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
    }
    for text in ["1969-12-31", "0000-01-01", "10000-01-01", "970-01-01"] {
        refuses(text);
    }
}

#[test]
fn other_notations_are_refused() {
    for text in [
        "",
        "today",
        "2026-1-1",
        "2026-01-011",
        "2026/01/01",
        "20260101",
        "2026-01-01T00:00",
        " 2026-01-01",
        "2026-01-01 ",
        "+026-01-01",
        "2026-+1-01",
        "2026-01--1",
        "２026-01-01",
        "é026-01-01",
        "2026–01–01",
    ] {
        refuses(text);
    }
}

#[test]
fn six_months_later_days_after_the_28th_become_the_28th() {
    for (date, later) in [
        ("2026-01-05", "2026-07-05"),
        ("2026-06-28", "2026-12-28"),
        ("2026-07-01", "2027-01-01"),
        ("2026-08-31", "2027-02-28"),
        ("2028-02-29", "2028-08-28"),
        ("2026-12-31", "2027-06-28"),
        ("9999-06-30", "9999-12-28"),
    ] {
        let date: Date = date.parse().unwrap();
        assert_eq!(date.six_months_later(), Some(later.parse().unwrap()));
    }
    assert_eq!("9999-07-01".parse::<Date>().unwrap().six_months_later(), None);
}

#[track_caller]
fn refuses(text: &str) {
    let error = text.parse::<Date>().unwrap_err();
    assert!(error.to_string().contains("Accepted: "), "{text:?}");
}
