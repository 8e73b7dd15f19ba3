//! The proof page: the whole decision table and the checked invariants, as HTML.
//!
//! Generated at build time by the code that decides in the visitor's browser; the build fails if an invariant does not
//! hold. The tests check the same and more against an independent oracle.

use super::html::{element, text};
use super::invariants::{self, Invariant};
use crate::case::vector;
use crate::content::traits::trait_words;
use crate::content::verdicts::{rule_name, verdict_words};
use crate::decision::answers::{Answer, Answers};
use crate::decision::decimal::digits;
use crate::decision::question::{PARTS_PER_QUESTION, next_question, outlook};
use crate::decision::rules::{Rule, decide};
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;

const HEAD: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proof: everything that When Rust? decides</title>
<meta name="description" content="All 256 full answer sets by rule and verdict, what was checked of all 6,561 states, and the order of the questions.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./icon.svg">
<link rel="stylesheet" href="./page.css">
</head>
<body class="proof">
<header>
<p class="kicker">Decision aid</p>
<h1>Everything that it decides</h1>
<p>Eight questions, yes or no, are 256 full answer sets; with “not sure” they are 6,561. This page lists what is decided, and what was checked when it was made, by the same code that runs in your browser.</p>
<p>Criteria version 1. Build <code><!-- build --></code>. <a href="./index.html">Open the decision aid</a>.</p>
</header>
<main>
"#;

/// The page, with the placeholder `<!-- build -->` for the build's hash.
///
/// # Errors
///
/// The first invariant that does not hold, and where.
pub fn page() -> Result<String, String> {
    let sections = [
        section("checked", "What was checked", &checked(&invariants::check_all()?)),
        section("questions", "The order of the questions", &questions()),
        section("hanging", "How much an answer hangs on", &hanging()),
        section("sets", "The 256 full answer sets", &sets()),
    ];
    Ok([HEAD, &sections.concat(), "</main>\n</body>\n</html>\n"].concat())
}

fn section(id: &str, title: &str, html: &str) -> String {
    let head = text("h2", title);
    element(&["section id=\"", id, "\""].concat(), &[head, html.to_owned()].concat())
}

fn checked(invariants: &[Invariant]) -> String {
    let mut rows = String::new();
    for invariant in invariants {
        let cells = [
            text("th scope=\"row\"", invariant.statement),
            text("td class=\"count\"", &thousands(invariant.count)),
        ];
        rows += &element(&["tr id=\"", invariant.id, "\""].concat(), &cells.concat());
    }
    let head =
        [text("th scope=\"col\"", "It holds that …"), text("th scope=\"col\"", "cases tried")];
    table("", &head.concat(), &rows)
}

fn table(caption: &str, head: &str, rows: &str) -> String {
    let caption = if caption.is_empty() { String::new() } else { text("caption", caption) };
    let head = element("thead", &element("tr", head));
    let table = [caption, head, element("tbody", rows)].concat();
    element("div class=\"scroll\" tabindex=\"0\"", &element("table", &table))
}

fn questions() -> String {
    let parts = outlook(Answers::default()).expected_parts;
    let average = [
        "Asked in this order, an answer is settled after ",
        &thousandths(parts),
        " questions on average (",
        &digits(parts.into()),
        " over the 256 full answer sets), and no other order takes fewer.",
    ];
    [text("p", &average.concat()), element("ul class=\"tree\"", &branch(Answers::default()))]
        .concat()
}

/// The next question with its two branches, or the verdict.
fn branch(answers: Answers) -> String {
    let Some(which) = next_question(answers) else {
        let verdict = verdict_words(decide(answers.yes()).verdict()).name;
        return element("li", &link(answers, verdict));
    };
    let mut branches = String::new();
    for (answer, word) in [(Answer::Yes, "Yes"), (Answer::No, "No")] {
        let below = branch(answers.with(which, Some(answer)));
        branches += &element("li", &[text("b", word), element("ul", &below)].concat());
    }
    let question = link(answers, &[trait_words(which).label, "?"].concat());
    element("li", &[question, element("ul", &branches)].concat())
}

fn hanging() -> String {
    let mut rows = String::new();
    for (decisive, states) in invariants::hanging_states().into_iter().enumerate() {
        let cells = [
            text("th scope=\"row\"", &digits(decisive as u64)),
            text("td class=\"count\"", &thousands(states)),
        ];
        rows += &element(
            &["tr id=\"hanging-", &digits(decisive as u64), "\""].concat(),
            &cells.concat(),
        );
    }
    let head = [
        text("th scope=\"col\"", "answers whose opposite alone would change it"),
        text("th scope=\"col\"", "states"),
    ];
    let about = "Of the 6,560 states in which something is answered, so many hang on no single answer, on one, and so on. These answers are the ones to have evidence for.";
    [text("p", about), table("", &head.concat(), &rows)].concat()
}

fn sets() -> String {
    let mut html = text(
        "p",
        "In each row the answers in the order of the questions, then the verdict. Every row has an address of its own, and opens in the decision aid.",
    );
    for rule in Rule::ALL {
        let mut rows = String::new();
        let mut count = 0;
        for yes in invariants::full_sets().filter(|&yes| decide(yes) == rule) {
            rows += &row(yes, rule.verdict());
            count += 1;
        }
        let caption = [
            rule.id(),
            ", ",
            rule_name(rule),
            ": ",
            verdict_words(rule.verdict()).name,
            ", ",
            &digits(count),
            " answer sets",
        ];
        let mut head = text("th scope=\"col\"", "answers");
        for which in Trait::ALL {
            head += &text(
                &["th scope=\"col\" title=\"", trait_words(which).label, "\""].concat(),
                which.code(),
            );
        }
        head += &text("th scope=\"col\"", "verdict");
        html += &table(&caption.concat(), &head, &rows);
    }
    html
}

fn row(yes: TraitSet, verdict: Verdict) -> String {
    let letter = |which| if yes.contains(which) { "Y" } else { "N" };
    let id = Trait::ALL.map(letter).concat();
    let own = element(&["a href=\"#", &id, "\""].concat(), &id);
    let mut cells = element("th scope=\"row\"", &own);
    for which in Trait::ALL {
        cells += &text("td", letter(which));
    }
    cells += &element("td", &link(invariants::full(yes), verdict_words(verdict).name));
    element(&["tr id=\"", &id, "\""].concat(), &cells)
}

/// A link that opens `answers` in the widget.
fn link(answers: Answers, plain: &str) -> String {
    text(&["a href=\"./index.html#wr=", &vector::write(answers), "\""].concat(), plain)
}

/// 65,536 as "65,536".
fn thousands(count: u64) -> String {
    let rest = digits(count % 1_000);
    if count < 1_000 {
        return rest;
    }
    [&thousands(count / 1_000), ",", &"000"[rest.len()..], &rest].concat()
}

/// A number of questions, given in parts of one, with three decimals, rounded.
fn thousandths(parts: u16) -> String {
    let (parts, whole) = (u64::from(parts), u64::from(PARTS_PER_QUESTION));
    let rounded = (parts * 1_000 + whole / 2) / whole;
    let rest = digits(rounded % 1_000);
    [&digits(rounded / 1_000), ".", &"000"[rest.len()..], &rest].concat()
}
