//! Links as other tools leave them: read as they were meant, or named.

use proptest::prelude::*;
use when_rust::case::address::{extract_case, fragment_with_case};
use when_rust::case::link::{parse, parse_lenient, write};
use when_rust::case::percent::encode;

use crate::pointing::points_at_what_it_found;
use crate::workloads::{any_case, cases};

const LINKS: &str = include_str!("../golden/mangled-links.txt");

#[test]
fn every_link_in_the_table_is_read_as_it_was_meant_or_named() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in LINKS.lines().filter(|line| !line.starts_with("# ")) {
        count += 1;
        let mut columns = line.split('\t');
        let [tool, link, canonical] = [(); 3].map(|()| columns.next().unwrap());
        let link = link.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\", "\\");
        let named: Vec<_> = columns.collect();
        let opened = parse_lenient(&link);
        let found: Vec<_> = opened.errors.iter().map(|error| error.found.as_str()).collect();
        if write(&opened.case) != canonical || found != named {
            wrong.push(format!("{tool}: {link:?} is {} and names {found:?}", write(&opened.case)));
        }
        for error in &opened.errors {
            points_at_what_it_found(error, &link).unwrap();
        }
        let from_address = extract_case(&link);
        if write(&parse_lenient(&from_address).case) != canonical {
            wrong.push(format!("{tool}: {link:?} in an address is {from_address:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 460, "lines are only ever added: {count}");
}

#[test]
fn the_canonical_case_takes_the_place_of_a_mangled_one() {
    for (fragment, replaced) in [
        ("#a=1&WR=wr:1/tp:y&b=%20", "a=1&wr=2&b=%20"),
        ("#a=1&amp;wr=WR:1&b", "a=1&wr=2&b"),
        ("#/wr=WR:1", "wr=2"),
        ("#?wr=WR:1&b=1", "wr=2&b=1"),
        ("#WR:1/TP:Y", "wr=2"),
        ("#a%3D1%26wr%3DWR%3A1%26b%3D2", "a%3D1&wr=2&b%3D2"),
        ("#section%26wr=WR:1%26wr=WR:1", "section&wr=2"),
        ("#wr=WR%3A1%26wr%3DWR%3A1", "wr=2"),
    ] {
        assert_eq!(fragment_with_case(fragment, "wr=2"), replaced, "{fragment}");
    }
}

#[test]
fn keys_of_the_host_stay_its_own() {
    for fragment in [
        "xwr=WR:1",
        "wrx=WR:1",
        "wr",
        "a=WR:1/TP:Y",
        "return=https%3A%2F%2Fx.test%2F%23a%3D1%26wr%3DWR%3A1%2FTP%3AY",
        "/w/r=5",
        "/write=5",
        "wr-5=1",
        "wr%",
        "a%26b",
        "%zz",
        ":~:text=wr",
        "%",
    ] {
        assert_eq!(extract_case(fragment), "", "{fragment}");
        assert_eq!(fragment_with_case(fragment, ""), fragment);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn every_case_is_read_back_however_its_link_was_encoded(case in any_case()) {
        let link = write(&case);
        let values: Vec<_> = link.split('&').map(|entry| &entry[3..]).collect();
        let each = |f: &dyn Fn(&str) -> String| {
            values.iter().map(|value| format!("wr={}", f(value))).collect::<Vec<_>>().join("&")
        };
        let component = |text: &str| encode(text).replace("%7E", "~").replace("%28", "(");
        for mangled in [
            encode(&link),
            encode(&encode(&link)),
            component(&link),
            component(&component(&link)),
            each(&encode),
            each(&|value| encode(&encode(value))),
            each(&component),
            link.replace('&', "&amp;"),
            link.replace('&', "&amp;amp;"),
            link.replace("wr=", "WR="),
            link.replace("wr=", "%77r="),
            link.replace("WR:1/", "wr:1/"),
            link.replace('=', "=3D"),
            link.replace("%20", "=\r\n%20").replace('&', "=\n&"),
            format!("#?{link}"),
            format!("#/{link}"),
            format!("<{link}>"),
            format!("{link})."),
            format!("{link}\u{200b}"),
            wrapped(&link, "\n"),
            wrapped(&link, "\r\n> "),
            wrapped(&link.replace('=', "\u{1}"), "=\r\n").replace('\u{1}', "=3D"),
        ] {
            let read = parse(&mangled);
            prop_assert_eq!(read.as_ref(), Ok(&case), "{}", mangled);
            let found = extract_case(&mangled);
            let read = parse(&found);
            prop_assert_eq!(read.as_ref(), Ok(&case), "{} in {}", found, mangled);
            let replaced = fragment_with_case(&format!("a=1&{mangled}"), "wr=WR:1");
            prop_assert_eq!(replaced, "a=1&wr=WR:1");
        }
    }

    /// Where a name is like an encoded one, such as `%20`, it cannot be told how often it was encoded.
    #[test]
    fn every_case_is_read_back_where_only_the_signs_of_the_link_are_encoded(case in any_case()) {
        let link = write(&case).replace("%25", "%2B");
        let values = link.split('&').map(|entry| entry[3..].replace(':', "%3A").replace('/', "%2f"));
        let mangled = values.map(|value| format!("wr={value}")).collect::<Vec<_>>().join("&");
        prop_assert_eq!(parse(&mangled), parse(&link), "{}", mangled);
    }

    #[test]
    fn a_form_keeps_names_without_the_signs_of_a_link(name in "[a-zA-Z0-9 +&=.()é日🦀/:,@-]{0,40}") {
        prop_assume!(!["e=", "w=", "r="].iter().any(|key| name.starts_with(key)));
        let meant = parse(&format!("wr=WR:1/TP:Y~{}", encode(&name))).unwrap();
        let form = format!("wr=WR%3A1%2FTP%3AY%7E{}", encode(&name).replace("%20", "+"));
        prop_assert_eq!(parse(&form), Ok(meant), "{}", form);
    }
}

/// `text` with a break after each 20 characters.
fn wrapped(text: &str, line_break: &str) -> String {
    let lines: Vec<_> =
        text.as_bytes().chunks(20).map(|line| str::from_utf8(line).unwrap()).collect();
    lines.join(line_break)
}
