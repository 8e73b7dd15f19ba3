//! What others report, contrary reports among the others and as prominent.

use yew::prelude::*;

use super::text::{paragraph, soft};
use crate::content::kpis::kpi_words;
use crate::content::precedents::{ABOUT, NONE_FOUND, PRECEDENTS, Precedent, TITLE, Topic};
use crate::decision::decimal::digits;
use crate::decision::kpi::Kpi;

/// The reports for every KPI.
pub fn reports_of_kpis() -> Html {
    let topics = Kpi::ALL.map(|kpi| (kpi_words(kpi).label, Topic::Kpi(kpi)));
    reports(&topics)
}

/// The reports of what owning Rust takes, and what it costs to run.
pub fn reports_of_owning() -> Html {
    reports(&[("A long-term owner", Topic::Ownership), ("Cost", Topic::Cost)])
}

fn reports(topics: &[(&'static str, Topic)]) -> Html {
    html! {
        <div class="reports">
            <h3>{ TITLE }</h3>
            { soft([ABOUT, " Links open in a new tab."].concat()) }
            for &(title, topic) in topics {
                <h4>{ title }</h4>
                { list(topic) }
            }
        </div>
    }
}

fn list(topic: Topic) -> Html {
    let mut found = PRECEDENTS.iter().filter(|one| one.is_about(topic)).peekable();
    html! {
        if found.peek().is_none() {
            { paragraph(NONE_FOUND) }
        } else {
            <ul>
                for precedent in found {
                    { report(precedent) }
                }
            </ul>
        }
    }
}

fn report(precedent: &'static Precedent) -> Html {
    let about = [". ", precedent.regime, " Keep in mind: ", precedent.caveat, "."].concat();
    html! {
        <li>
            <p>
                if precedent.contrary {
                    <b class="tag">{ "Contrary: " }</b>
                }
                { precedent.figure }
            </p>
            <p class="small">
                <a href={precedent.address} target="_blank" rel="noopener noreferrer">
                    { [precedent.source, ", ", &digits(precedent.year.into())].concat() }
                </a>
                { about }
            </p>
        </li>
    }
}
