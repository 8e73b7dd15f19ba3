//! What a link refuses, where, and why.

use when_rust::case::link::parse;

const ACCEPTED_ENTRY: &str = "a case such as wr=WR:1/TP:Y/CB:N";
const TWELVE: &str = "up to 12 workloads";
const A_VECTOR: &str = "a vector of this version, beginning with WR:1";
const A_LATER_VERSION: &str =
    "criteria version WR:1; this is of a later version, which its own page can read";
const AT_MOST: &str = "a workload of at most 32768 bytes";
const AN_ANSWER: &str = "an answer: Y or N";
const A_NAME: &str = "a percent-encoded name of at most 80 characters";
const A_KPI: &str = "a figure of incidents, p99 or diagnosis, each once";
const A_BASELINE: &str = "a baseline above 0, up to 1000000000, with at most 3 decimals";
const A_REDUCTION: &str = "a reduction of 1 to 99 percent";
const A_CODE: &str = "a trait code: TP, CB, LS, OC, EX, IA, NC or UA";
const EVIDENCE: &str = "evidence for a trait that is answered, once";
const A_BASIS: &str = "what the answer rests on: m, r or a";
const A_NOTE: &str = "a percent-encoded note of at most 250 characters";
const A_PART: &str = "evidence after e=, costs after w= or a review after r=, and nothing more";
const A_COST_ITEM: &str = "a cost of incident, hour or ownership, or a currency, each once";
const A_COST: &str = "a cost above 0, up to 1000000000, with at most 3 decimals";
const A_CURRENCY: &str = "a percent-encoded currency of at most 8 characters";
const A_DATE: &str = "the day of the review, such as 2027-05-26";
const A_REVIEW_ITEM: &str =
    "a figure of incidents, p99 or diagnosis, or the verdict then, each once";
const MEASURED: &str = "a figure from 0 up to 1000000000, with at most 3 decimals";
const A_VERDICT: &str = "a verdict: not-first, not-yet, adopt or open";
const ONE_REVIEW: &str = "one review";

#[test]
fn a_fragment_without_a_case_is_refused() {
    refuses("", 1, "nothing", ACCEPTED_ENTRY);
    refuses("#", 1, "“#”", ACCEPTED_ENTRY);
    refuses("section-2", 1, "“section-2”", ACCEPTED_ENTRY);
    refuses("#a=1&b=2", 1, "“#a=1&b=2”", ACCEPTED_ENTRY);
    refuses("WR:1/TP:Y", 1, "“WR:1/TP:Y”", ACCEPTED_ENTRY);
    refuses("wr", 1, "“wr”", ACCEPTED_ENTRY);
}

#[test]
fn a_workload_over_32768_bytes_is_refused() {
    let of_length = |bytes: usize| format!("wr={:a<bytes$}", "WR:1~");
    refuses(&of_length(32_768), 9, "“aaaaaaaaaaaaaaaaaaaaaaaa…”", A_NAME);
    refuses(&of_length(32_769), 4, "“WR:1~aaaaaaaaaaaaaaaaaaa…”", AT_MOST);
}

#[test]
fn a_thirteenth_workload_is_refused() {
    let twelve = ["wr=WR:1"; 12].join("&");
    refuses(&format!("{twelve}&wr=WR:1/TP:Y"), 97, "“wr=WR:1/TP:Y”", TWELVE);
    refuses(&format!("#{twelve}&a=b&wr=WR:1"), 102, "“wr=WR:1”", TWELVE);
}

#[test]
fn a_bad_vector_is_refused_where_it_stands_in_the_link() {
    refuses("wr=", 4, "nothing", A_VECTOR);
    refuses("wr=WR:2/TP:Y~A", 4, "“WR:2”", A_LATER_VERSION);
    refuses("#wr=~A", 5, "nothing", A_VECTOR);
    refuses("#x=1&wr=WR:1/TP:Q~A", 17, "“Q”", AN_ANSWER);
}

#[test]
fn a_bad_name_is_refused() {
    refuses("wr=WR:1~%zz", 9, "“%zz”", A_NAME);
    refuses("wr=WR:1~A%4", 9, "“A%4”", A_NAME);
    refuses("wr=WR:1/TP:Y~%FF~p99:1", 14, "“%FF”", A_NAME);
    let long = "n".repeat(81);
    refuses(&format!("#wr=WR:1~{long}"), 10, "“nnnnnnnnnnnnnnnnnnnnnnnn…”", A_NAME);
}

#[test]
fn an_unknown_or_repeated_figure_is_refused() {
    refuses("wr=WR:1~~", 10, "nothing", A_KPI);
    refuses("wr=WR:1~A~cost:5", 11, "“cost”", A_KPI);
    refuses("wr=WR:1~A~p99:1,,p99:2", 17, "nothing", A_KPI);
    refuses("wr=WR:1~A~p99:1,P99:2", 17, "“P99”", A_KPI);
    refuses("wr=WR:1~A~p99:1,p99:2", 17, "“p99”", A_KPI);
    refuses("wr=WR:1~A~p99:@1,p99:2", 18, "“p99”", A_KPI);
    refuses("wr=WR:1~A~p99:1,5", 17, "“5”", A_KPI);
}

#[test]
fn a_bad_baseline_is_refused() {
    refuses("wr=WR:1~A~p99:", 15, "nothing", A_BASELINE);
    refuses("wr=WR:1~A~p99:0", 15, "“0”", A_BASELINE);
    refuses("wr=WR:1~A~p99:1e3@50", 15, "“1e3”", A_BASELINE);
    refuses("wr=WR:1~A~p99:1.2345", 15, "“1.2345”", A_BASELINE);
    refuses("wr=WR:1~A~incidents:1,p99:1000000001", 27, "“1000000001”", A_BASELINE);
    refuses("wr=WR:1~A~p99:%30", 15, "“%30”", A_BASELINE);
    refuses("wr=WR:1~A~p99:1:2", 15, "“1:2”", A_BASELINE);
}

#[test]
fn a_bad_reduction_is_refused() {
    refuses("wr=WR:1~A~p99:@", 16, "nothing", A_REDUCTION);
    refuses("wr=WR:1~A~p99:180@", 19, "nothing", A_REDUCTION);
    refuses("wr=WR:1~A~p99:180@0", 19, "“0”", A_REDUCTION);
    refuses("wr=WR:1~A~p99:180@100", 19, "“100”", A_REDUCTION);
    refuses("wr=WR:1~A~p99:180@5@5", 19, "“5@5”", A_REDUCTION);
}

#[test]
fn a_figure_without_colon_is_refused_where_it_ends() {
    refuses("wr=WR:1~A~p99", 14, "nothing", A_BASELINE);
    refuses("wr=WR:1~A~p99,incidents:1", 14, "nothing", A_BASELINE);
}

#[test]
fn more_after_the_figures_is_refused() {
    refuses("wr=WR:1~A~p99:1~more", 17, "“more”", A_PART);
    refuses("wr=WR:1~A~p99:1~", 17, "nothing", A_PART);
    refuses("wr=WR:1~A~p99:1~a~b", 17, "“a”", A_PART);
    refuses("wr=WR:1/TP:Y~A~e=TP:m~more", 23, "“more”", A_PART);
}

#[test]
fn bad_costs_are_refused() {
    refuses("wr=WR:1~w=", 11, "nothing", A_COST_ITEM);
    refuses("wr=WR:1~A~w=rent:5", 13, "“rent”", A_COST_ITEM);
    refuses("wr=WR:1~A~w=hour:1,,incident:2", 20, "nothing", A_COST_ITEM);
    refuses("wr=WR:1~A~w=hour:1,hour:2", 20, "“hour”", A_COST_ITEM);
    refuses("wr=WR:1~A~w=hour:1~w=hour:1", 22, "“hour”", A_COST_ITEM);
    refuses("wr=WR:1~A~w=currency:EUR,currency:USD", 26, "“currency”", A_COST_ITEM);
    refuses("wr=WR:1~A~w=hour", 17, "nothing", A_COST);
    refuses("wr=WR:1~A~w=hour:0", 18, "“0”", A_COST);
    refuses("wr=WR:1~A~w=hour:-1", 18, "“-1”", A_COST);
    refuses("wr=WR:1~A~w=hour:1e3", 18, "“1e3”", A_COST);
    refuses("wr=WR:1~A~w=hour:NaN", 18, "“NaN”", A_COST);
    refuses("wr=WR:1~A~w=hour:0.0001", 18, "“0.0001”", A_COST);
    refuses("wr=WR:1~A~w=hour:1,ownership:1000000000.001", 30, "“1000000000.001”", A_COST);
    refuses("wr=WR:1~A~w=currency:%FF", 22, "“%FF”", A_CURRENCY);
    refuses("wr=WR:1~A~w=hour:1,currency:ninechars", 29, "“ninechars”", A_CURRENCY);
}

#[test]
fn a_bad_review_is_refused() {
    refuses("wr=WR:1~r=", 11, "nothing", A_DATE);
    refuses("wr=WR:1~A~r=,", 14, "nothing", A_DATE);
    refuses("wr=WR:1~A~r=2027-05-26,,p99:1", 24, "nothing", A_REVIEW_ITEM);
    for date in ["2027-02-29", "2027-13-01", "1969-12-31", "27-05-26", "2027-5-26", "26.05.2027"] {
        refuses(&format!("wr=WR:1~A~r={date}"), 13, &format!("“{date}”"), A_DATE);
    }
    refuses("wr=WR:1~A~r=p99:130", 13, "“p99:130”", A_DATE);
    refuses("wr=WR:1~A~r=2027-05-26,cost:5", 24, "“cost”", A_REVIEW_ITEM);
    refuses("wr=WR:1~A~r=2027-05-26,2027-05-27", 24, "“2027-05-27”", A_REVIEW_ITEM);
    refuses("wr=WR:1~A~r=,p99:1,p99:1", 20, "“p99”", A_REVIEW_ITEM);
    refuses("wr=WR:1~A~r=,p99:1,then:open,then:adopt", 30, "“then”", A_REVIEW_ITEM);
    refuses("wr=WR:1~A~r=,p99", 17, "nothing", MEASURED);
    refuses("wr=WR:1~A~r=,p99:-0", 18, "“-0”", MEASURED);
    refuses("wr=WR:1~A~r=,p99:1@5", 18, "“1@5”", MEASURED);
    refuses("wr=WR:1~A~r=,p99:1000000000.001", 18, "“1000000000.001”", MEASURED);
    refuses("wr=WR:1~A~r=,p99:1,then:", 25, "nothing", A_VERDICT);
    refuses("wr=WR:1~A~r=,p99:1,then:maybe", 25, "“maybe”", A_VERDICT);
    refuses("wr=WR:1~A~r=2027-05-26~r=2027-05-27", 26, "“2027-05-27”", ONE_REVIEW);
    refuses("wr=WR:1~A~r=,p99:1~r=,p99:2,then:adopt", 22, "“,p99:2,then:adopt”", ONE_REVIEW);
}

#[test]
fn bad_evidence_is_refused() {
    refuses("wr=WR:1/TP:Y~e=", 16, "nothing", A_CODE);
    refuses("wr=WR:1/TP:Y~e=XX:m", 16, "“XX”", A_CODE);
    refuses("wr=WR:1/TP:Y~e=TP", 18, "nothing", A_BASIS);
    refuses("wr=WR:1/TP:Y~e=TP:", 19, "nothing", A_BASIS);
    refuses("wr=WR:1/TP:Y~e=TP:x", 19, "“x”", A_BASIS);
    refuses("wr=WR:1/TP:Y~e=TP:m:%zz", 21, "“%zz”", A_NOTE);
    refuses("wr=WR:1/TP:Y~e=CB:m", 16, "“CB:m”", EVIDENCE);
    refuses("wr=WR:1/TP:Y~e=TP:m,TP:r", 21, "“TP:r”", EVIDENCE);
    refuses("wr=WR:1/TP:Y~e=TP:m~e=TP:r", 23, "“TP:r”", EVIDENCE);
    let long = "n".repeat(251);
    refuses(&format!("wr=WR:1/TP:Y~e=TP:m:{long}"), 21, "“nnnnnnnnnnnnnnnnnnnnnnnn…”", A_NOTE);
}

#[test]
fn the_first_part_that_is_not_understood_is_named() {
    refuses("wr=WR:0~%zz~cost:5~more", 4, "“WR:0”", A_VECTOR);
    refuses("wr=WR:1~%zz~cost:5", 9, "“%zz”", A_NAME);
    refuses("wr=WR:1~A~cost:0,p99:0", 11, "“cost”", A_KPI);
    refuses("wr=WR:1~A~p99:1@0&wr=WR:1", 17, "“0”", A_REDUCTION);
    refuses("wr=WR:1~%zz~p99:1~more", 9, "“%zz”", A_NAME);
    refuses("wr=WR:1~A~cost:5~more", 11, "“cost”", A_KPI);
    refuses("wr=WR:1~A~p99:0@0", 15, "“0”", A_BASELINE);
}

#[track_caller]
fn refuses(text: &str, position: usize, found: &str, accepted: &str) {
    let message = parse(text).unwrap_err().to_string();
    let expected = format!("position {position}: found {found}; accepted is {accepted}");
    assert_eq!(message, expected, "{text:?}");
}
