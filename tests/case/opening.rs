//! A link that is understood in part: what is good is kept, what is not is named and left unanswered or out.

use when_rust::case::link::{parse_lenient, write};

#[test]
fn a_trait_that_is_not_understood_stays_unanswered() {
    keeps("wr=WR:1/TP:Y/XX:Y/LS:N", "wr=WR:1/TP:Y/LS:N", &["XX"]);
    keeps("wr=WR:1/TP:Y/CB:Q", "wr=WR:1/TP:Y", &["Q"]);
    keeps("wr=WR:1/TP/CB:Y", "wr=WR:1/CB:Y", &[""]);
    keeps("wr=WR:1/tpx:Y/CB:Y//LS:N", "wr=WR:1/CB:Y/LS:N", &["tpx", ""]);
}

#[test]
fn a_trait_that_is_answered_twice_stays_unanswered() {
    keeps("wr=WR:1/TP:Y/TP:N/CB:Y", "wr=WR:1/CB:Y", &["TP:N"]);
    keeps("wr=WR:1/TP:Y/TP:Y/TP:Y", "wr=WR:1", &["TP:Y", "TP:Y"]);
    keeps("wr=WR:1/TP:Q/TP:Y", "wr=WR:1", &["Q", "TP:Y"]);
}

#[test]
fn a_workload_of_another_version_stays_unanswered_and_keeps_its_name() {
    keeps("wr=WR:2/TP:Y~A~p99:180&wr=WR:1/EX:Y", "wr=WR:1~A~p99:180&wr=WR:1/EX:Y", &["WR:2"]);
}

#[test]
fn a_name_that_is_not_understood_is_left_out_and_too_long_a_one_is_cut() {
    keeps("wr=WR:1/TP:Y~%FF~p99:1", "wr=WR:1/TP:Y~~p99:1", &["%FF"]);
    let [long, cut] = [81, 80].map(|length| "n".repeat(length));
    let named = format!("{}…", &long[..24]);
    keeps(&format!("wr=WR:1~{long}"), &format!("wr=WR:1~{cut}"), &[&named]);
}

#[test]
fn a_figure_that_is_not_understood_is_left_out() {
    keeps(
        "wr=WR:1~A~incidents:12,cost:5,p99:0@50",
        "wr=WR:1~A~incidents:12,p99:@50",
        &["cost", "0"],
    );
    keeps("wr=WR:1~A~p99:180@0,p99:90", "wr=WR:1~A~p99:180", &["0", "p99"]);
    keeps("wr=WR:1~A~p99:180~more", "wr=WR:1~A~p99:180", &["more"]);
}

#[test]
fn of_costs_and_a_review_each_bad_piece_is_named_and_the_rest_is_kept() {
    keeps(
        "wr=WR:1~A~w=incident:0,hour:120,rent:5,currency:EUR,hour:9",
        "wr=WR:1~A~w=hour:120,currency:EUR",
        &["0", "rent", "hour"],
    );
    keeps("wr=WR:1~~w=currency:ninechars", "wr=WR:1~~w=currency:ninechar", &["ninechars"]);
    keeps("wr=WR:1~~w=currency:%zz,hour:1", "wr=WR:1~~w=hour:1", &["%zz"]);
    keeps(
        "wr=WR:1~A~r=2027-02-30,incidents:6,p99:x,p99:7,cost:1~w=hour:120",
        "wr=WR:1~A~w=hour:120~r=,incidents:6,p99:7",
        &["2027-02-30", "x", "cost"],
    );
    keeps("wr=WR:1/TP:Y~~r=2027-05-26,p99:x,then:adopt", "wr=WR:1/TP:Y~~r=2027-05-26", &["x"]);
    keeps("wr=WR:1~~r=2027-05-26~r=,p99:5", "wr=WR:1~~r=2027-05-26", &[",p99:5"]);
    keeps("wr=WR:1~~r=tomorrow~r=2027-05-26", "wr=WR:1~~r=2027-05-26", &["tomorrow"]);
}

#[test]
fn a_verdict_of_then_that_is_not_understood_is_none() {
    let link = "wr=WR:1/TP:Y~~r=,p99:1,then:maybe";
    keeps(link, "wr=WR:1/TP:Y~~r=,p99:1,then:open", &["maybe"]);
}

#[test]
fn twelve_workloads_are_kept_and_the_next_is_named() {
    let entries: Vec<String> = (0..14).map(|number| format!("wr=WR:1~{number}")).collect();
    keeps(&entries.join("&"), &entries[..12].join("&"), &["wr=WR:1~12"]);
}

#[test]
fn of_too_long_a_workload_the_answers_and_the_beginning_of_its_name_are_kept() {
    let [long, cut] = [33_000, 80].map(|length| "n".repeat(length));
    let link = format!("wr=WR:1/CB:Y&wr=WR:1/TP:Y~{long}~p99:180&wr=WR:1/EX:Y");
    let kept = format!("wr=WR:1/CB:Y&wr=WR:1/TP:Y~{cut}~p99:180&wr=WR:1/EX:Y");
    keeps(&link, &kept, &["WR:1/TP:Y~nnnnnnnnnnnnnn…", &format!("{}…", &long[..24])]);
    let spaces = format!("wr=WR:1/TP:Y~{}", "%20".repeat(30_000));
    keeps(&spaces, "wr=WR:1/TP:Y", &["WR:1/TP:Y~%20%20%20%20%2…"]);
}

#[test]
fn without_a_case_there_is_an_empty_one() {
    keeps("section=2", "wr=WR:1", &["section=2"]);
    assert!(parse_lenient("section=2").is_unreadable() && parse_lenient("wr=WR:2").is_unreadable());
    assert!(
        !parse_lenient("wr=WR:1").is_unreadable()
            && !parse_lenient("wr=WR:1/TP:Y/XX:Y").is_unreadable()
    );
}

#[test]
fn not_more_than_twenty_parts_are_named() {
    let text = format!("wr=WR:1{}", "/X".repeat(100));
    assert_eq!(parse_lenient(&text).errors.len(), 20);
}

#[test]
fn all_understood_or_the_first_that_was_not() {
    assert_eq!(
        parse_lenient("wr=WR:1/EX:Y&wr=WR:1").into_result().map(|case| write(&case)),
        Ok("wr=WR:1/EX:Y&wr=WR:1".to_owned())
    );
    assert_eq!(parse_lenient("wr=WR:1/XX:Y&wr=WR:3").into_result().unwrap_err().found, "XX");
}

#[test]
fn huge_links_are_read() {
    for piece in [
        "wr=WR:1/TP:Y&",
        "a=b&",
        "%E2%80%AE",
        "/TP:Y",
        "~",
        "\u{300}",
        "wr=",
        "&",
        "~p99:1,",
        "~w=currency:,",
        "~r=,then:",
        "~e=TP:m,",
        ",hour:1",
        "%26wr=",
        "wr%3DWR%3A1%26",
        "%25",
        "wr=%2525",
        "&%2525252577r=%3A~",
        "=\r\n",
        "&w\n",
        ")",
        "+",
        "%",
    ] {
        for start in ["", "wr=WR:1", "wr=WR:1~", "wr=WR:1~~", "wr=WR:1~~w=currency:"] {
            let text = [start, &piece.repeat(2_000_000 / piece.len())].concat();
            let opened = parse_lenient(&text);
            assert!(opened.case.workloads().len() <= 12 && opened.errors.len() <= 20);
        }
    }
}

#[track_caller]
fn keeps(link: &str, kept: &str, named: &[&str]) {
    let opened = parse_lenient(link);
    assert_eq!(write(&opened.case), kept);
    let found: Vec<_> = opened.errors.iter().map(|error| error.found.as_str()).collect();
    assert_eq!(found, named);
}
