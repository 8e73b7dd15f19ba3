//! The criteria as static HTML, shown by the stand-alone page where the widget does not run; and the proof page, in
//! [`proof`].
//!
//! Owns the order, the headings and the numbers of the questions: the criteria can be worked through by hand. The words
//! of traits, rules, verdicts, moves and KPIs come from [`content`](crate::content). Must not know of sessions or the
//! web.

#![forbid(unsafe_code)]

pub mod html;
pub mod invariants;
pub mod proof;

use crate::content::kpis::kpi_words;
use crate::content::moves::{move_how, move_title};
use crate::content::reasons::reason_words;
use crate::content::traits::trait_words;
use crate::content::verdicts::{
    STANDING_ADVICE, contradiction_sentence, rule_name, rule_sentence, verdict_words,
};
use crate::decision::contradictions::Contradiction;
use crate::decision::kpi::Kpi;
use crate::decision::moves::Move;
use crate::decision::rules::Rule;
use crate::decision::trait_set::TraitSet;
use crate::decision::traits::Trait;
use crate::decision::verdict::Verdict;
use crate::phrases::by_hand::{
    any_yes, condition, how_to_decide, number, numbered, occasion, quoted_verdict,
};
use crate::phrases::listed;
use html::{element, escaped, section, text};

/// The article's recommendation.
const RECOMMENDATION: &str = "Adopt Rust where operational risk and throughput sensitivity are both high. Avoid broad language migrations without decision-level evidence.";

/// All criteria: the recommendation, then the sections in working order. For use below an `h1`; without ids, scripts or
/// styles.
#[must_use]
pub fn criteria() -> String {
    let advice = [STANDING_ADVICE, " ", RECOMMENDATION].concat();
    [
        text("p class=\"advice\"", &advice),
        section("The eight questions", &questions()),
        section("The rules", &rules()),
        section("What each verdict means", &verdicts()),
        section("First moves", &first_moves()),
        section("When to look again", &look_again()),
        section("KPI targets", &targets()),
    ]
    .concat()
}

fn questions() -> String {
    let intro = "Answer yes or no, for one workload. Not sure? Try both answers: where the verdict stays the same, it does not matter; where it changes, find out.";
    let justified = side("Signs that Rust pays", "Each yes counts for Rust.", TraitSet::FOR);
    let not_first = side(
        "Signs that something else comes first",
        "Each yes counts against Rust as the first choice.",
        TraitSet::AGAINST,
    );
    let sides = element("div class=\"columns\"", &[justified, not_first].concat());
    [text("p", intro), sides, two_in_one()].concat()
}

/// The questions about `traits`, numbered.
fn side(title: &str, counts: &str, traits: TraitSet) -> String {
    let mut items = String::new();
    for which in traits.iter() {
        let words = trait_words(which);
        let item = [text("b", words.label), text("p", words.meaning)].concat();
        items += &element(&["li value=\"", &number(which), "\""].concat(), &item);
    }
    element("div", &[text("h3", title), text("p", counts), element("ol", &items)].concat())
}

fn two_in_one() -> String {
    let advice = "Where both questions of a pair are yes, answer for one part at a time.";
    let mut pairs = String::new();
    for contradiction in Contradiction::ALL {
        let pair = numbered(TraitSet::of(&contradiction.pair()), "and");
        let item = [&pair, ": ", contradiction_sentence(contradiction)].concat();
        pairs += &text("li", &item);
    }
    [text("h3", "Two workloads in one?"), text("p", advice), element("ul", &pairs)].concat()
}

fn rules() -> String {
    let mut items = String::new();
    for rule in Rule::ALL {
        let name = [rule.id(), ", ", rule_name(rule)].concat();
        let verdict = shown("b", rule.verdict(), verdict_words(rule.verdict()).name);
        let decides = [escaped(&condition(rule)), ": ".to_owned(), verdict].concat();
        let item = [text("b", &name), element("p", &decides), text("p", rule_sentence(rule))];
        items += &element("li", &item.concat());
    }
    [text("p", &how_to_decide()), element("ol class=\"rules\"", &items)].concat()
}

fn verdicts() -> String {
    let mut pairs = String::new();
    for verdict in Verdict::ALL {
        let meaning = match verdict {
            Verdict::NotFirst => {
                "This is a full answer: begin with the moves below, and look again when something has changed."
            }
            Verdict::NotYet => "Part of the case is there. Do what is missing, then decide again.",
            Verdict::Adopt => "For this one: every other workload needs evidence of its own.",
        };
        let headline = shown("dt", verdict, verdict_words(verdict).headline);
        pairs += &element("div", &[headline, text("dd", meaning)].concat());
    }
    element("dl", &pairs)
}

/// Plain text, to which the style sheet adds the glyph of `verdict`.
fn shown(tag: &str, verdict: Verdict, plain: &str) -> String {
    text(&[tag, " data-verdict=\"", verdict.id(), "\""].concat(), plain)
}

fn first_moves() -> String {
    let mut general = Vec::new();
    let mut items = String::new();
    for (letter, action) in ('A'..).zip(Move::ALL) {
        if Move::STANDING_ADVICE.contains(&action) {
            general.push(letter.to_string());
        }
        let when = ["Where ", &occasion(action), "."].concat();
        let item = [
            text("b", move_title(action)),
            text("p", move_how(action)),
            text("p class=\"when\"", &when),
        ];
        items += &element("li", &item.concat());
    }
    let intro = [
        "Make the moves that apply, in this order. Until more is known of your workload, ",
        &listed(&general, "and"),
        " are good advice for any.",
    ];
    [text("p", &intro.concat()), element("ol type=\"A\"", &items)].concat()
}

/// When to look again, for each trait that can lead to `not-first`.
fn look_again() -> String {
    let after = quoted_verdict(Verdict::NotFirst);
    let intro = ["After ", &after, ", look again when what stood in the way is gone."].concat();
    let mut pairs = String::new();
    for which in TraitSet::AGAINST.iter().chain(TraitSet::LOAD.union(TraitSet::RISK).iter()) {
        let words = trait_words(which);
        let stood = if TraitSet::AGAINST.contains(which) { words.holds } else { words.lacks };
        let pair = [
            text("dt", &["Where ", stood].concat()),
            text("dd", &["when ", reason_words(which).look_again, "."].concat()),
        ];
        pairs += &element("div", &pair.concat());
    }
    [text("p", &intro), element("dl class=\"columns\"", &pairs)].concat()
}

fn targets() -> String {
    let intro = [
        "Record today’s figures before anything is changed. Where the verdict is ",
        &quoted_verdict(Verdict::NotFirst),
        " there are no targets: then these are baselines worth recording before you look again.",
    ];
    let titles = ["Measure", "Target", "Watch first"];
    let titles = titles.map(|title| text("th scope=\"col\"", title)).concat();
    let rows = Kpi::ALL.map(target).concat();
    let table = [
        text("caption", "What to hold the decision to"),
        element("thead", &element("tr", &titles)),
        element("tbody", &rows),
    ];
    [text("p", &intro.concat()), element("table", &table.concat())].concat()
}

fn target(kpi: Kpi) -> String {
    let words = kpi_words(kpi);
    let unit = text("small", &["in ", kpi.unit()].concat());
    let measure = [&escaped(words.label), " ", &unit].concat();
    let alone = |&which: &Trait| kpi.is_primary(which.into());
    let first = ["Where ", &any_yes(TraitSet::ALL.iter().filter(alone).collect())].concat();
    let row = [element("th scope=\"row\"", &measure), text("td", words.aim), text("td", &first)];
    element("tr", &row.concat())
}
