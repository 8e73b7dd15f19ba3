//! The proof page agrees with the oracle.

#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code, reason = "each test crate uses a part of it")]
mod oracle;

use std::collections::HashSet;

use when_rust::case::link;
use when_rust::static_html::{invariants, proof};

use oracle::{CODES, Given, every_full_set, rule, verdict};

fn page() -> String {
    proof::page().expect("every invariant holds")
}

#[test]
fn every_full_answer_set_has_one_row_with_its_verdict_under_its_rule_and_its_link() {
    let page = page();
    let tables: Vec<&str> = page.split("<caption>").skip(1).collect();
    assert_eq!(tables.len(), 5);
    let mut met = HashSet::new();
    for full in every_full_set() {
        let id: String = full.iter().map(|&yes| if yes { 'Y' } else { 'N' }).collect();
        let table = tables.iter().find(|table| table.starts_with(rule(&full))).unwrap();
        let (_, rest) = table.split_once(&format!("<tr id=\"{id}\">")).expect("a row");
        let (row, _) = rest.split_once("</tr>").unwrap();
        assert!(row.contains(&format!("<a href=\"#{id}\">{id}</a>")), "{row}");
        let name = match verdict(&full) {
            "not-first" => "Not first",
            "not-yet" => "Not yet",
            _ => "Adopt",
        };
        let vector: String = CODES
            .iter()
            .zip(&full)
            .map(|(code, &yes)| format!("/{code}:{}", if yes { 'Y' } else { 'N' }))
            .collect();
        let opens = format!("<a href=\"./index.html#wr=WR:1{vector}\">{name}</a>");
        assert!(row.contains(&opens), "{opens} in {row}");
        met.insert(id);
    }
    assert_eq!((met.len(), page.matches("<tr id=\"").count()), (256, 256 + 10 + 9));
}

#[test]
fn every_link_of_the_page_opens_a_case() {
    let page = page();
    let links: Vec<&str> = page
        .split("href=\"./index.html#")
        .skip(1)
        .map(|rest| rest.split_once('"').unwrap().0)
        .collect();
    assert!(links.len() > 256, "{}", links.len());
    for link in links {
        assert!(link::parse(link).is_ok(), "{link}");
    }
}

#[test]
fn the_tree_of_questions_settles_every_answer_set_in_606_questions() {
    let page = page();
    assert!(page.contains("2.367 questions on average (606 over the 256 full answer sets)"));
    let (_, tree) = page.split_once("<ul class=\"tree\">").unwrap();
    let (tree, _) = tree.split_once("</section>").unwrap();
    let mut asked = 0;
    let mut settled = 0;
    for leaf in tree.split("href=\"./index.html#wr=WR:1").skip(1) {
        let (vector, rest) = leaf.split_once('"').unwrap();
        if !rest.split('<').next().unwrap().ends_with('?') {
            let given: Vec<(usize, bool)> = vector
                .split('/')
                .skip(1)
                .map(|one| {
                    let (code, answer) = one.split_once(':').unwrap();
                    (CODES.iter().position(|known| *known == code).unwrap(), answer == "Y")
                })
                .collect();
            let reached = every_full_set()
                .iter()
                .filter(|full| given.iter().all(|&(at, yes)| full[at] == yes))
                .count();
            settled += reached;
            asked += reached * given.len();
        }
    }
    assert_eq!((settled, asked), (256, 606));
}

#[test]
fn the_invariants_are_tried_in_every_case() {
    let tried: Vec<(&str, u64)> =
        invariants::check_all().unwrap().iter().map(|one| (one.id, one.count)).collect();
    let unanswered = 6_561 * 8 / 3;
    assert_eq!(
        tried,
        [
            ("monotone", 1_024),
            ("decisive", 8),
            ("possible", 65_536),
            ("matters", unanswered),
            ("optimal", unsettled()),
            ("changes", 256 * 2 * 256),
            ("hangs-on", 6_561 * 8),
            ("to-check", 6_561 * 4),
            ("vectors", 6_561),
            ("links", 6_561),
        ]
    );
}

fn unsettled() -> u64 {
    let open = |given: &Given| oracle::possible(given).len() > 1;
    oracle::every_state().filter(open).count() as u64
}

#[test]
fn the_states_are_counted_by_how_much_they_hang_on() {
    let mut counts = [0_u64; 9];
    for given in oracle::every_state().skip(1) {
        let decisive = (0..8).filter(|&at| oracle::evidence::is_decisive(&given, at)).count();
        counts[decisive] += 1;
    }
    assert_eq!(invariants::hanging_states(), counts);
    assert_eq!(counts.iter().sum::<u64>(), 6_560);
    let page = page();
    for (decisive, count) in counts.iter().enumerate() {
        let (_, row) = page.split_once(&format!("<tr id=\"hanging-{decisive}\">")).unwrap();
        let row = row.split_once("</tr>").unwrap().0.replace(',', "");
        assert!(row.contains(&format!(">{count}</td>")), "{row}");
    }
}
