//! What is spoken, summed up and offered in some cases, to be proof-read.
//!
//! `UPDATE_EXPECT=1` writes the file anew.

use std::fmt::Write;

use expect_test::expect_file;
use when_rust::case::link;
use when_rust::decision::kpi::Kpi;
use when_rust::state::drafts::Field;
use when_rust::state::export::CopySource;
use when_rust::state::section::Section;
use when_rust::state::{Action, Model};
use when_rust::view::announcement::{announcement, copy_result};

use crate::find::only;
use crate::news::offers;
use crate::screen::{Screen, THREE, after, of_case};
use crate::sections::gist;

/// Open, leaning, settled, contradicting itself, with figures, and several.
const CASES: [&str; 7] = [
    "WR:1",
    "WR:1/TP:Y/CB:Y/OC:Y",
    "WR:1/EX:Y",
    "WR:1/TP:Y/CB:Y~~incidents:12,p99:180@50",
    "WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N&wr=WR:1/TP:Y/CB:Y/OC:Y",
    "WR:1&wr=WR:1",
    THREE,
];

#[test]
fn what_is_said_in_some_cases() {
    let mut page = String::from("What is spoken after a change, and the gist of each section.\n");
    for case in CASES {
        let said = announcement(&Model::new(link::parse(&["wr=", case].concat()).unwrap()));
        writeln!(page, "\n{case}\n  {said}").unwrap();
        write_gists(&mut page, &of_case(case));
    }
    page += "\na reduction that is not understood\n";
    let typed = Action::FigureTyped(Kpi::P99, Field::Reduction, "x".to_owned());
    write_gists(&mut page, &after("WR:1/TP:Y/CB:Y~~p99:180", [typed]));
    page += "\n\nWhat is spoken after copying.\n\n";
    for what in [CopySource::Link, CopySource::Text] {
        for done in [true, false] {
            writeln!(page, "{what:?}, {done}\n  {}", copy_result(what, done)).unwrap();
        }
    }
    page += "\n\nWhat was done and can be taken back.\n\n";
    for (name, action) in offers() {
        let screen = after("WR:1/TP:Y/EX:Y~A&wr=WR:1~B", [action]);
        let offer = only(&screen.root.with("class", "offer"));
        writeln!(page, "{name}\n  {}", offer.named(&["p"])[0].text()).unwrap();
    }
    let unnamed = after("WR:1&wr=WR:1", [Action::WorkloadRemoved]);
    let offer = only(&unnamed.root.with("class", "offer"));
    writeln!(page, "removed, without a name\n  {}", offer.named(&["p"])[0].text()).unwrap();
    expect_file!["../golden/screen.txt"].assert_eq(&page);
}

fn write_gists(page: &mut String, screen: &Screen) {
    for section in Section::ALL {
        writeln!(page, "  {:<8} {}", section.id(), gist(screen, section)).unwrap();
    }
}
