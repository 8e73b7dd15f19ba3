//! What stands beside the verdict: examples, what others report, and what to check before signing.

use when_rust::case::link;
use when_rust::content::examples::{EXAMPLES, MADE_UP};
use when_rust::content::precedents::{NONE_FOUND, PRECEDENTS, Precedent, Topic};
use when_rust::content::signing::CHECKS;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::verdict::Verdict;
use when_rust::state::Action;

use crate::find::only;
use crate::screen::{OPENED, Screen, after};

fn opened_example(entry: &str, index: usize) -> Screen {
    after(entry, [Action::ExampleOpened(link::parse_lenient(EXAMPLES[index].link).case)])
}

#[test]
fn an_example_says_that_it_is_made_up_and_what_it_shows() {
    for (index, example) in EXAMPLES.iter().enumerate() {
        let screen = opened_example("WR:1", index);
        let text = only(&screen.root.with("class", "offer example")).text();
        assert!(text.contains(MADE_UP) && text.contains(example.shows), "{text}");
        assert!(text.contains("Begin your own"), "{text}");
    }
}

#[test]
fn the_way_back_is_named_by_what_it_leads_to() {
    let text = |screen: &Screen| only(&screen.root.with("class", "offer example")).text();
    assert!(text(&opened_example("WR:1/TP:Y", 0)).contains("Back to your case"));
    assert!(text(&opened_example("WR:1~Checkout", 0)).contains("Back to your case"));
}

#[test]
fn every_report_on_screen_has_its_source_year_regime_and_caveat() {
    for screen in OPENED.iter() {
        for (section, topics) in [
            ("targets", &Kpi::ALL.map(Topic::Kpi)[..]),
            ("moves", &[Topic::Ownership, Topic::Cost]),
        ] {
            let reports = only(&screen.section(section).with("class", "reports")).text();
            let links = screen.section(section).named(&["a"]);
            let is_shown = |one: &&Precedent| topics.iter().any(|topic| one.is_about(*topic));
            let shown: Vec<&Precedent> = PRECEDENTS.iter().filter(is_shown).collect();
            assert_eq!(links.len(), shown.len(), "{}", screen.case);
            for one in shown {
                for said in [one.figure, one.source, &one.year.to_string(), one.regime, one.caveat]
                {
                    assert!(reports.contains(said), "{said}");
                }
                let contrary = format!("Contrary: {}", one.figure);
                assert_eq!(reports.contains(&contrary), one.contrary, "{}", one.figure);
                let link = only(&screen.section(section).with("href", one.address));
                assert!(link.is("rel", "noopener noreferrer"));
            }
            assert_eq!(reports.contains(NONE_FOUND), section == "targets");
        }
    }
}

#[test]
fn the_checks_stand_where_there_is_something_to_sign() {
    for screen in OPENED.iter() {
        let signs = matches!(screen.decision.verdict(), Some(Verdict::Adopt | Verdict::NotYet));
        let text = screen.part("moves").text();
        for check in CHECKS {
            assert_eq!(text.contains(check), signs, "{}", screen.case);
        }
    }
}
