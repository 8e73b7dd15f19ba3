//! The further parts of a link entry: costs and the review, each alone and beside the others.

use when_rust::case::link::{parse, write};

/// What may stand in front of them: nothing, a name, figures, evidence.
const BEFORE: [&str; 6] = [
    "wr=WR:1/TP:Y/CB:Y~",
    "wr=WR:1/TP:Y/CB:Y~Checkout%20API",
    "wr=WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50",
    "wr=WR:1/TP:Y/CB:Y~~e=TP:m:Grafana,CB:r",
    "wr=WR:1/TP:Y/CB:Y~A~diagnosis:45~e=CB:a",
    "wr=WR:1~",
];

const COSTS: [&str; 7] = [
    "",
    "~w=incident:8000",
    "~w=hour:0.001",
    "~w=ownership:1000000000",
    "~w=currency:EUR",
    "~w=incident:8000,hour:120,ownership:30000,currency:EUR",
    "~w=hour:120.5,currency:%E2%82%AC%7E%26%2C",
];

const REVIEWS: [&str; 7] = [
    "",
    "~r=2027-05-26",
    "~r=2027-05-26,incidents:6,p99:130",
    "~r=,diagnosis:0",
    "~r=1970-01-01,incidents:1000000000,p99:0.001,diagnosis:45",
    "~r=9999-12-31,p99:130,then:adopt",
    "~r=,p99:130,then:not-first",
];

#[test]
fn each_part_is_written_and_read_alone_and_beside_the_others() {
    for before in BEFORE {
        for costs in COSTS {
            for review in REVIEWS {
                let link = [before, costs, review].concat();
                let is_bare = costs.is_empty() && review.is_empty();
                let canonical = if is_bare { link.trim_end_matches('~') } else { &link };
                reads_as(&link, canonical);
            }
        }
    }
}

#[test]
fn the_parts_are_read_in_any_order() {
    let [evidence, costs, review] = ["~e=TP:m", "~w=hour:120", "~r=2027-05-26,p99:130"];
    let canonical = ["wr=WR:1/TP:Y~A", evidence, costs, review].concat();
    for parts in [
        [evidence, review, costs],
        [costs, evidence, review],
        [costs, review, evidence],
        [review, evidence, costs],
        [review, costs, evidence],
    ] {
        reads_as(&["wr=WR:1/TP:Y~A", &parts.concat()].concat(), &canonical);
    }
}

#[test]
fn what_is_in_a_part_is_read_in_any_order() {
    let costs = "wr=WR:1~~w=incident:8000,hour:120,currency:EUR";
    reads_as("wr=WR:1~~w=currency:EUR,hour:120,incident:8000.0", costs);
    reads_as("wr=WR:1~~w=hour:120,currency:EUR,incident:8000", costs);
    reads_as("wr=WR:1~~w=incident:8000~w=hour:120~w=currency:EUR", costs);
    let review = "wr=WR:1/TP:Y~~r=2027-05-26,incidents:6,p99:130,then:adopt";
    reads_as("wr=WR:1/TP:Y~~r=2027-05-26,then:adopt,p99:130.0,incidents:6", review);
    reads_as("wr=WR:1/TP:Y~~r=2027-05-26,p99:130,then:adopt,incidents:06", review);
}

#[test]
fn the_parts_need_no_name_in_front_of_them() {
    reads_as("wr=WR:1~w=hour:120", "wr=WR:1~~w=hour:120");
    reads_as("wr=WR:1~r=2027-05-26", "wr=WR:1~~r=2027-05-26");
    reads_as("wr=WR:1~A~~w=hour:120~r=2027-05-26", "wr=WR:1~A~w=hour:120~r=2027-05-26");
    reads_as("wr=WR:1~w%3Dhour", "wr=WR:1~w%3Dhour");
    reads_as("wr=WR:1~r", "wr=WR:1~r");
}

#[test]
fn a_currency_is_any_text() {
    reads_as("wr=WR:1~~w=currency:", "wr=WR:1");
    reads_as("wr=WR:1~~w=currency:%00%E2%80%AE", "wr=WR:1");
    reads_as("wr=WR:1~~w=currency:a:b=c", "wr=WR:1~~w=currency:a%3Ab%3Dc");
    reads_as("wr=WR:1~~w=currency:a,b,hour:5", "wr=WR:1~~w=hour:5,currency:a%2Cb");
    reads_as("wr=WR:1~~w=currency:currency", "wr=WR:1~~w=currency:currency");
}

/// Without `then`, the verdict of the day of the decision is that of the answers.
#[test]
fn the_verdict_of_then_is_written_only_where_it_is_another() {
    for (answers, verdict) in [
        ("", "open"),
        ("/TP:Y/CB:Y/OC:Y", "adopt"),
        ("/TP:Y/CB:Y/OC:N", "not-yet"),
        ("/TP:Y/CB:Y/EX:Y", "not-first"),
    ] {
        let without = format!("wr=WR:1{answers}~~r=2027-05-26,p99:130");
        let case = parse(&without).unwrap();
        let then = case.workloads()[0].review.verdict_then;
        assert_eq!(then.map_or("open", |then| then.id()), verdict, "{answers}");
        for other in ["open", "adopt", "not-yet", "not-first"] {
            let with = format!("{without},then:{other}");
            reads_as(&with, if other == verdict { &without } else { &with });
        }
    }
}

#[test]
fn a_planned_review_has_no_verdict_of_then() {
    let link = "wr=WR:1/TP:Y/CB:Y~~r=2027-05-26";
    assert_eq!(parse(link).unwrap().workloads()[0].review.verdict_then, None);
    reads_as("wr=WR:1/TP:Y/CB:Y~~r=2027-05-26,then:adopt", link);
}

#[track_caller]
fn reads_as(link: &str, canonical: &str) {
    let case = parse(link).unwrap_or_else(|error| panic!("{link}: {error}"));
    assert_eq!(write(&case), canonical, "{link}");
    assert_eq!(parse(canonical), Ok(case), "{link}");
}
