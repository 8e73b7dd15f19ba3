//! Evidence travels with the answers: in links, records and files.

use serde_json::{Value, json};
use when_rust::case::link;
use when_rust::case::record_reading::parse_lenient;

use crate::record::written;

const LINK: &str = "wr=WR:1/TP:Y/CB:N~A~p99:180~e=TP:m:Grafana%2C%20week%2042,CB:r";

#[track_caller]
fn reads_as(link: &str, canonical: &str) {
    assert_eq!(link::write(&link::parse(link).unwrap()), canonical, "{link}");
}

#[test]
fn it_follows_the_figures_or_stands_in_their_place() {
    for link in [
        LINK,
        "wr=WR:1/TP:Y~~e=TP:m",
        "wr=WR:1/TP:Y~A~e=TP:a:x",
        "wr=WR:1/TP:Y~~p99:1~e=TP:r",
        "wr=WR:1/TP:Y~~e=TP::only%20a%20note",
    ] {
        reads_as(link, link);
    }
    reads_as("wr=WR:1/TP:Y~e=TP:m", "wr=WR:1/TP:Y~~e=TP:m");
    reads_as("wr=WR:1/TP:Y/CB:Y~~e=TP:m:a,b,CB:r", "wr=WR:1/TP:Y/CB:Y~~e=TP:m:a%2Cb,CB:r");
    reads_as("wr=WR:1/TP:Y/UA:N~~e=UA:a,TP:m:", "wr=WR:1/TP:Y/UA:N~~e=TP:m,UA:a");
    reads_as("wr=WR:1/TP:Y~e%3Dmc2", "wr=WR:1/TP:Y~e%3Dmc2");
    reads_as("wr=WR:1/TP:Y~e", "wr=WR:1/TP:Y~e");
    reads_as("wr=WR:1/TP:Y~A~~e=TP:m", "wr=WR:1/TP:Y~A~e=TP:m");
    reads_as("wr=WR:1/TP:Y~~~e=TP:m", "wr=WR:1/TP:Y~~e=TP:m");
}

#[test]
fn a_record_has_it_for_those_traits_that_have_some() {
    let written = written(&link::parse(LINK).unwrap());
    let record: Value = serde_json::from_str(&written).unwrap();
    let expected = json!({
        "throughput": {"basis": "measured", "note": "Grafana, week 42"},
        "concurrency": {"basis": "reported", "note": ""},
    });
    assert_eq!(record["workloads"][0]["evidence"], expected);
    let opened = parse_lenient(&written).unwrap();
    assert_eq!((link::write(&opened.case).as_str(), opened.errors), (LINK, vec![]));
}

#[test]
fn each_bad_part_in_a_file_is_named_and_the_rest_is_kept() {
    let evidence = |json: &str| {
        format!(
            "{{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[{{\"vector\":\"WR:1/TP:Y/CB:N\",\"evidence\":{json}}}]}}"
        )
    };
    let long =
        format!("{{\"throughput\":{{\"basis\":\"measured\",\"note\":\"{}\"}}}}", "n".repeat(251));
    let cut = format!("wr=WR:1/TP:Y/CB:N~~e=TP:m:{}", "n".repeat(250));
    for (json, kept, named) in [
        ("{}", "wr=WR:1/TP:Y/CB:N", ""),
        ("null", "wr=WR:1/TP:Y/CB:N", ""),
        ("5", "wr=WR:1/TP:Y/CB:N", "workloads[0].evidence"),
        ("{\"throughput\":{\"basis\":\"assumed\"}}", "wr=WR:1/TP:Y/CB:N~~e=TP:a", ""),
        (
            "{\"throughput\":{\"basis\":\"sworn\",\"note\":\"x\"}}",
            "wr=WR:1/TP:Y/CB:N~~e=TP::x",
            "workloads[0].evidence.throughput.basis",
        ),
        (
            "{\"throughput\":7,\"concurrency\":{\"basis\":\"reported\",\"note\":8}}",
            "wr=WR:1/TP:Y/CB:N~~e=CB:r",
            "workloads[0].evidence.throughput workloads[0].evidence.concurrency.note",
        ),
        (
            "{\"latency\":{\"basis\":\"measured\"}}",
            "wr=WR:1/TP:Y/CB:N",
            "workloads[0].evidence.latency",
        ),
        (&long, &cut, "workloads[0].evidence.throughput.note"),
    ] {
        let opened = parse_lenient(&evidence(json)).unwrap();
        assert_eq!(link::write(&opened.case), kept, "{json}");
        let places: Vec<String> = opened
            .errors
            .iter()
            .map(|error| error.text().split(": found").next().unwrap().to_owned())
            .collect();
        assert_eq!(places.join(" "), named, "{json}");
    }
}
