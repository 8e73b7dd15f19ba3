//! Costs and the review in a record: every field, and what is kept of a bad one.

use serde_json::{Value, json};
use when_rust::case::link;
use when_rust::case::record_reading::{MAX_BYTES, parse_lenient};

use crate::record::{record_of, written};
use crate::record_reading::keeps;

const DECIDED: &str = "wr=WR:1/TP:Y/CB:Y~Checkout%20API~incidents:12~w=incident:8000,ownership:30000,currency:EUR~r=2027-05-26,incidents:6,then:adopt";

#[test]
fn costs_are_recorded_with_what_follows_from_them() {
    let found = &record_of(DECIDED)["workloads"][0]["worth"];
    let expected = json!({
        "incidentCost": "8000", "hourCost": null, "ownershipCost": "30000", "currency": "EUR",
        "avoidedIncidents": "4.8", "savedHours": null, "value": "38400", "balance": "8400",
        "breakEvenPercent": "31.3",
    });
    assert_eq!(found, &expected);
}

#[test]
fn a_review_is_recorded_with_what_it_comes_to() {
    let workload = &record_of(DECIDED)["workloads"][0];
    let expected = json!({"date": "2027-05-26", "outcome": "continue", "verdictThen": "adopt"});
    assert_eq!(workload["review"], expected);
    let kpis = &workload["kpis"];
    assert_eq!((&kpis[0]["measured"], &kpis[0]["outcome"]), (&json!("6"), &json!("met")));
    assert_eq!((&kpis[1]["measured"], &kpis[1]["outcome"]), (&Value::Null, &Value::Null));
}

#[test]
fn the_keys_stand_in_their_order() {
    let text = written(&link::parse(DECIDED).unwrap());
    for keys in [
        &["kpis", "baseline", "target", "measured", "outcome"][..],
        &["kpis", "worth", "incidentCost", "hourCost", "ownershipCost", "currency"],
        &["currency", "avoidedIncidents", "savedHours", "value", "balance", "breakEvenPercent"],
        &["breakEvenPercent", "review", "date", "verdictThen"],
    ] {
        let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\"{key}\":"))).collect();
        assert!(places.is_sorted() && places[0].is_some(), "{keys:?} at {places:?} in {text}");
    }
}

#[test]
fn what_cannot_be_computed_is_null() {
    for (link, known) in [
        ("wr=WR:1~~w=currency:EUR", &["currency"][..]),
        ("wr=WR:1~~w=hour:120", &["hourCost"]),
        ("wr=WR:1~~incidents:12~w=hour:120", &["hourCost", "avoidedIncidents"]),
        ("wr=WR:1~~diagnosis:45@20~w=ownership:5", &["ownershipCost"]),
        (
            "wr=WR:1~~incidents:12,diagnosis:45@20~w=hour:120",
            &["hourCost", "avoidedIncidents", "savedHours", "value"],
        ),
        (
            "wr=WR:1~~incidents:12,diagnosis:45~w=incident:5",
            &["incidentCost", "avoidedIncidents", "value"],
        ),
    ] {
        let record = record_of(link);
        let worth = record["workloads"][0]["worth"].as_object().unwrap();
        let says = |value: &Value| !value.is_null() && value != "";
        let mut found: Vec<_> =
            worth.iter().filter(|(_, value)| says(value)).map(|(key, _)| key.as_str()).collect();
        let mut known = known.to_vec();
        found.sort_unstable();
        known.sort_unstable();
        assert_eq!((worth.len(), found), (9, known), "{link}");
    }
}

#[test]
fn without_costs_or_a_review_there_is_null() {
    for link in ["wr=WR:1", "wr=WR:1/TP:Y~A~incidents:12,diagnosis:45@20"] {
        let record = record_of(link);
        let workload = record["workloads"][0].as_object().unwrap();
        assert_eq!((&workload["worth"], &workload["review"]), (&Value::Null, &Value::Null));
    }
}

#[test]
fn a_planned_review_has_the_verdict_of_the_answers() {
    for (link, verdict) in [
        ("wr=WR:1/TP:Y/CB:Y/OC:Y~~r=2027-05-26", json!("adopt")),
        ("wr=WR:1/EX:Y~~r=2027-05-26", json!("not-first")),
        ("wr=WR:1~~r=2027-05-26", Value::Null),
    ] {
        let review = &record_of(link)["workloads"][0]["review"];
        let expected =
            json!({"date": "2027-05-26", "outcome": "incomplete", "verdictThen": verdict});
        assert_eq!(review, &expected, "{link}");
    }
}

/// Even where today's verdict is `not-first`, which has no targets.
#[test]
fn the_outcome_is_that_of_the_target_aimed_at() {
    let kpis = &record_of("wr=WR:1/EX:Y~~incidents:12~r=,incidents:7.2,then:adopt")["workloads"][0]
        ["kpis"];
    assert_eq!((&kpis[0]["target"], &kpis[0]["outcome"]), (&Value::Null, &json!("met")));
}

#[test]
fn each_bad_cost_is_named_and_the_others_are_kept() {
    let worth = "workloads[0].worth";
    let keeps = |json: Value, kept: &str, named: &[(&str, &str)]| {
        let named: Vec<_> =
            named.iter().map(|(key, found)| ([worth, key].concat(), *found)).collect();
        let named: Vec<_> = named.iter().map(|(path, found)| (path.as_str(), *found)).collect();
        keeps(json!({"vector": "WR:1", "worth": json}), &format!("wr=WR:1{kept}"), &named);
    };
    keeps(Value::Null, "", &[]);
    keeps(json!({}), "", &[]);
    for (json, found) in [(json!(5), "5"), (json!("x"), "\"x\""), (json!(true), "true")] {
        keeps(json, "", &[("", found)]);
    }
    keeps(json!({"hourCost": "120", "more": [1]}), "~~w=hour:120", &[]);
    keeps(
        json!({"hourCost": null, "currency": null, "incidentCost": "1,50"}),
        "~~w=incident:1.5",
        &[],
    );
    keeps(
        json!({"incidentCost": 8000, "hourCost": "120", "ownershipCost": "0", "currency": "EUR"}),
        "~~w=hour:120,currency:EUR",
        &[(".incidentCost", "8000"), (".ownershipCost", "0")],
    );
    keeps(json!({"hourCost": {"a": 1}}), "", &[(".hourCost", "{\"a\":1}")]);
    for bad in ["", "-1", "1e3", "NaN", "Infinity", "1000000000.001", "0.0001", "12."] {
        keeps(
            json!({"hourCost": bad, "incidentCost": "5"}),
            "~~w=incident:5",
            &[(".hourCost", bad)],
        );
    }
    keeps(json!({"currency": 5, "hourCost": "1"}), "~~w=hour:1", &[(".currency", "5")]);
    keeps(json!({"currency": "ninechars"}), "~~w=currency:ninechar", &[(".currency", "ninechars")]);
    keeps(json!({"currency": "\u{202e}\0 "}), "", &[]);
}

#[test]
fn each_bad_part_of_a_review_is_named_and_the_rest_is_kept() {
    let review = |json: Value, kept: &str, named: &[(&str, &str)]| {
        let kpis = json!([{"id": "p99", "measured": "130"}]);
        let workload = json!({"vector": "WR:1/TP:Y", "kpis": kpis, "review": json});
        keeps(workload, &format!("wr=WR:1/TP:Y~~r={kept}"), named);
    };
    let [whole, date, then] =
        ["", ".date", ".verdictThen"].map(|key| ["workloads[0].review", key].concat());
    review(Value::Null, ",p99:130", &[]);
    review(json!({"verdictThen": "not-yet"}), ",p99:130", &[]);
    review(json!({"verdictThen": "adopt"}), ",p99:130,then:adopt", &[]);
    review(json!({"verdictThen": null}), ",p99:130,then:open", &[]);
    for (json, found) in [(json!(5), "5"), (json!("2027-05-26"), "\"2027-05-26\"")] {
        review(json, ",p99:130", &[(&whole, found)]);
    }
    let not_yet = |date: Value| json!({"date": date, "verdictThen": "not-yet"});
    review(not_yet(json!("2027-05-26")), "2027-05-26,p99:130", &[]);
    for bad in ["", "2027-02-29", "2027-5-26", "26.05.2027", "1969-12-31", "2027-05-26T00:00"] {
        review(not_yet(json!(bad)), ",p99:130", &[(&date, bad)]);
    }
    review(not_yet(json!(2027)), ",p99:130", &[(&date, "2027")]);
    for (bad, found) in [(json!("maybe"), "\"maybe\""), (json!(true), "true")] {
        let json = json!({"date": "2027-05-26", "verdictThen": bad});
        review(json, "2027-05-26,p99:130,then:open", &[(&then, found)]);
    }
}

#[test]
fn a_review_that_is_only_planned_is_read_without_a_verdict() {
    let review = json!({"date": "2027-05-26", "verdictThen": "adopt", "outcome": "stop"});
    let workload = json!({"vector": "WR:1/TP:Y", "review": review});
    keeps(workload, "wr=WR:1/TP:Y~~r=2027-05-26", &[]);
}

#[test]
fn each_bad_measured_figure_is_named_and_the_others_are_kept() {
    let kept = "wr=WR:1/TP:Y~~p99:180~r=,p99:0";
    let good = json!({"id": "p99", "baseline": "180", "measured": "0"});
    for (bad, key, found) in [
        (json!({"id": "incidents", "measured": 6}), ".measured", "6"),
        (json!({"id": "incidents", "measured": "-1"}), ".measured", "-1"),
        (json!({"id": "incidents", "measured": ""}), ".measured", ""),
        (json!({"id": "incidents", "measured": [null]}), ".measured", "[null]"),
        (json!({"id": "p99", "measured": "6"}), "", "p99"),
        (json!({"id": "cost", "measured": "6"}), "", "\"cost\""),
    ] {
        let path = format!("workloads[0].kpis[1]{key}");
        keeps(json!({"vector": "WR:1/TP:Y", "kpis": [good, bad]}), kept, &[(&path, found)]);
    }
    let twice = json!([{"id": "p99", "measured": "0"}, {"id": "p99", "baseline": "180"}]);
    let named = [("workloads[0].kpis[1]", "p99")];
    keeps(json!({"vector": "WR:1/TP:Y", "kpis": twice}), "wr=WR:1/TP:Y~~r=,p99:0", &named);
}

#[test]
fn what_follows_is_computed_again() {
    let mut record = record_of(DECIDED);
    let workload = &mut record["workloads"][0];
    for key in ["avoidedIncidents", "savedHours", "value", "balance", "breakEvenPercent"] {
        workload["worth"][key] = json!({"not": ["believed"]});
    }
    workload["review"]["outcome"] = json!("stop");
    workload["kpis"][0]["outcome"] = json!(7);
    workload["kpis"][0]["target"] = json!("0");
    let opened = parse_lenient(&record.to_string()).unwrap();
    assert_eq!((link::write(&opened.case).as_str(), opened.errors), (DECIDED, vec![]));
}

#[test]
fn a_hostile_currency_stays_a_currency() {
    let link = "wr=WR:1~~w=currency:%3C%2Fscript";
    let text = written(&link::parse(link).unwrap());
    assert!(!text.contains('<'), "{text}");
    assert_eq!(record_of(link)["workloads"][0]["worth"]["currency"], "</script");
}

#[test]
fn the_longest_case_is_read_back_from_link_and_file() {
    for sign in ["%3C", "%F0%9F%A6%80", "%22"] {
        let of_length = |length: usize| sign.repeat(length);
        let codes = ["TP", "CB", "LS", "OC", "EX", "IA", "NC", "UA"];
        let notes = codes.map(|code| format!("{code}:m:{}", of_length(250))).join(",");
        let number = "999999999.999";
        let kpis =
            |more| ["incidents", "p99", "diagnosis"].map(|kpi| format!("{kpi}:{number}{more}"));
        let entry = format!(
            "wr=WR:1/TP:Y/CB:Y/LS:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~{}~{}~e={notes}~w=incident:{number},hour:{number},ownership:{number},currency:{}~r=2027-05-26,{},then:not-first",
            of_length(80),
            kpis("@99").join(","),
            of_length(8),
            kpis("").join(","),
        );
        let link = [entry.as_str(); 12].join("&");
        let case = link::parse(&link).unwrap();
        assert_eq!(link::write(&case), link);
        let record = written(&case);
        assert!(record.len() < MAX_BYTES / 2, "{}", record.len());
        assert_eq!(
            parse_lenient(&record).map(|opened| (opened.case, opened.errors)),
            Ok((case, vec![]))
        );
    }
}
