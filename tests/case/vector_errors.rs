//! What the vector refuses, where, and why.

use when_rust::case::parse_error::Position;
use when_rust::case::vector::parse;

const A_VECTOR: &str = "a vector of this version, beginning with WR:1";
const AT_MOST: &str = "a vector of at most 256 bytes";
const A_LATER_VERSION: &str =
    "criteria version WR:1; this is of a later version, which its own page can read";
const A_CODE: &str = "a trait code: TP, CB, LS, OC, EX, IA, NC or UA";
const AN_ANSWER: &str = "an answer: Y or N";
const ONCE: &str = "each trait once";

#[test]
fn another_version_is_refused() {
    refuses("WR:2/TP:Y", 1, "“WR:2”", A_LATER_VERSION);
    refuses("WR:0", 1, "“WR:0”", A_VECTOR);
    refuses("WR:10/TP:Y", 1, "“WR:10”", A_LATER_VERSION);
    refuses("WR:1.1", 1, "“WR:1.1”", A_VECTOR);
    refuses("WR:01", 1, "“WR:01”", A_VECTOR);
}

#[test]
fn what_is_no_vector_is_refused() {
    refuses("", 1, "nothing", A_VECTOR);
    refuses("/", 1, "nothing", A_VECTOR);
    refuses("/TP:Y", 1, "nothing", A_VECTOR);
    refuses("TP:Y/CB:Y", 1, "“TP:Y”", A_VECTOR);
    refuses("WR", 1, "“WR”", A_VECTOR);
    refuses("WR:", 1, "“WR:”", A_VECTOR);
    refuses("WR:1 /TP:Y", 1, "“WR:1 ”", A_VECTOR);
    refuses(" WR:1/TP:Y", 1, "“ WR:1”", A_VECTOR);
    refuses("CVSS:3.1/AV:N", 1, "“CVSS:3.1”", A_VECTOR);
}

#[test]
fn an_unknown_code_is_refused() {
    refuses("WR:1/XX:Y", 6, "“XX”", A_CODE);
    refuses("WR:1/TP:Y/CB:N/TPX:Y", 16, "“TPX”", A_CODE);
    refuses("WR:1/throughput:Y", 6, "“throughput”", A_CODE);
    refuses("WR:1/:Y", 6, "nothing", A_CODE);
    refuses("WR:1/ TP:Y", 6, "“ TP”", A_CODE);
    refuses("WR:1/TP=Y", 6, "“TP=Y”", A_CODE);
    refuses("WR:1/WR:1", 6, "“WR”", A_CODE);
}

#[test]
fn an_unknown_answer_is_refused() {
    refuses("WR:1/TP:X", 9, "“X”", AN_ANSWER);
    refuses("WR:1/TP:Y/CB:?/LS:Y", 14, "“?”", AN_ANSWER);
    refuses("WR:1/TP:YES", 9, "“YES”", AN_ANSWER);
    refuses("WR:1/TP:YN", 9, "“YN”", AN_ANSWER);
    refuses("WR:1/TP:Y:N", 9, "“Y:N”", AN_ANSWER);
    refuses("WR:1/TP:Y ", 9, "“Y ”", AN_ANSWER);
    refuses("WR:1/TP:null", 9, "“null”", AN_ANSWER);
}

#[test]
fn an_empty_answer_is_refused_where_it_would_stand() {
    refuses("WR:1/TP:", 9, "nothing", AN_ANSWER);
    refuses("WR:1/TP:/CB:Y", 9, "nothing", AN_ANSWER);
}

#[test]
fn a_code_without_colon_and_answer_is_refused_where_it_ends() {
    refuses("WR:1/TP", 8, "nothing", AN_ANSWER);
    refuses("WR:1/TP/CB:Y", 8, "nothing", AN_ANSWER);
}

#[test]
fn a_trait_given_twice_is_refused_even_with_the_same_answer() {
    refuses("WR:1/TP:Y/TP:Y", 11, "“TP:Y”", ONCE);
    refuses("WR:1/TP:Y/CB:N/TP:N", 16, "“TP:N”", ONCE);
}

#[test]
fn empty_parts_and_a_trailing_slash_are_refused() {
    refuses("WR:1/", 6, "nothing", A_CODE);
    refuses("WR:1//TP:Y", 6, "nothing", A_CODE);
    refuses("WR:1/TP:Y/", 11, "nothing", A_CODE);
    refuses("WR:1/TP:Y//CB:Y", 11, "nothing", A_CODE);
}

#[test]
fn lower_case_is_refused() {
    refuses("wr:1/TP:Y", 1, "“wr:1”", A_VECTOR);
    refuses("WR:1/tp:Y", 6, "“tp”", A_CODE);
    refuses("WR:1/TP:y", 9, "“y”", AN_ANSWER);
}

#[test]
fn nul_and_other_control_characters_are_refused() {
    refused_at("WR:1\0", 0);
    refused_at("\0WR:1", 0);
    refused_at("WR:1/TP:Y\0", 8);
    refused_at("WR:1/T\0P:Y", 5);
    refused_at("WR:1/TP:Y\n", 8);
}

#[test]
fn non_ascii_is_refused() {
    refuses("ＷＲ：１", 1, "“ＷＲ：１”", A_VECTOR);
    refuses("WR:1/ТР:Y", 6, "“ТР”", A_CODE);
    refuses("WR:1/TP:Ｙ", 9, "“Ｙ”", AN_ANSWER);
    refuses("WR:1/TP:Y/é:Y", 11, "“é”", A_CODE);
    refuses("WR:1/TP:Y∕CB:Y", 9, "“Y∕CB:Y”", AN_ANSWER);
}

#[test]
fn over_256_bytes_is_refused_unread() {
    let long = format!("WR:1/{}", "TP:Y/".repeat(51));
    assert_eq!(long.len(), 260);
    refuses(&long, 1, "“WR:1/TP:Y/TP:Y/TP:Y/TP:Y…”", AT_MOST);
    refuses(&"é".repeat(129), 1, "“éééééééééééééééééééééééé…”", AT_MOST);
    refuses(&"A".repeat(257), 1, "“AAAAAAAAAAAAAAAAAAAAAAAA…”", AT_MOST);
}

#[test]
fn exactly_256_bytes_are_read() {
    let long = format!("WR:1/{}", "X".repeat(251));
    assert_eq!(long.len(), 256);
    refuses(&long, 6, "“XXXXXXXXXXXXXXXXXXXXXXXX…”", A_CODE);
}

#[test]
fn the_first_part_that_is_not_understood_is_named() {
    refuses("WR:1/TP:X/XX:Y", 9, "“X”", AN_ANSWER);
    refuses("WR:1/XX:X", 6, "“XX”", A_CODE);
    refuses("WR:1/TP:Y/TP:X", 14, "“X”", AN_ANSWER);
}

#[track_caller]
fn refuses(text: &str, position: usize, found: &str, accepted: &str) {
    let message = parse(text).unwrap_err().to_string();
    let expected = format!("position {position}: found {found}; accepted is {accepted}");
    assert_eq!(message, expected, "{text:?}");
}

#[track_caller]
fn refused_at(text: &str, offset: usize) {
    assert_eq!(parse(text).unwrap_err().position, Position::Offset(offset), "{text:?}");
}
