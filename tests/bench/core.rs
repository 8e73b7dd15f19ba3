//! How long the core takes: for all of its states, for a case of twelve workloads, and for untrusted input. The
//! medians of many rounds, as tables in Markdown. Figures of one run compare with each other; those of two runs only on a
//! quiet machine.

use std::hint::black_box;
use std::time::{Duration, Instant};

use when_rust::case::record::Record;
use when_rust::case::{Workload, link, record_reading};
use when_rust::decision::Decision;
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::question::next_question;
use when_rust::decision::traits::Trait;
use when_rust::state::export::Export;
use when_rust::state::{Action, Model};
use when_rust::view::export::export_text;

const ROUNDS: usize = 31;
const HUGE: usize = 2_000_000;

fn main() {
    let start = Instant::now();
    println!("Measuring the core takes about a second.");
    head(&format!("all {} states", Answers::STATES));
    of_states("next question (first round works the table out)", |answers| {
        black_box(next_question(answers));
    });
    of_states("decision", |answers| {
        black_box(Decision::of(answers));
    });
    of_states("decision and record", |answers| {
        let workload = Workload { answers, ..Workload::default() };
        black_box(Record::of(&workload.into()).to_json());
    });
    head("an answer, and a text, by the number of workloads");
    for count in [1, 12] {
        of_a_case(count);
    }
    head("untrusted input");
    for (what, text) in links() {
        measure(&what, || drop(black_box(link::parse_lenient(&text))));
    }
    for (what, text) in files() {
        measure(&what, || drop(black_box(record_reading::parse_lenient(&text))));
    }
    println!("\nIt took {} seconds.\n", start.elapsed().as_secs());
}

fn head(title: &str) {
    println!("\n| {title:<50} | {:>10} | {:>10} |", "median", "first");
    println!("|-{0:-<50}-|-{0:->10}:|-{0:->10}:|", "");
}

fn of_states(what: &str, of_state: impl Fn(Answers)) {
    measure(what, || (0..Answers::STATES).map(Answers::from_index).for_each(&of_state));
}

fn of_a_case(count: usize) {
    let entries = vec!["wr=WR:1/TP:Y/EX:Y~A%20name~incidents:12,p99:180@50"; count].join("&");
    let mut model = Model::new(link::parse(&entries).unwrap_or_default());
    let mut answer = None;
    let mut answering = || {
        answer = if answer.is_none() { Some(Answer::Yes) } else { None };
        let _ = black_box(model.apply(Action::AnswerChosen(Trait::Latency, answer)));
    };
    measure(&format!("1,000 answers, by {count}"), || (0..1000).for_each(|_| answering()));
    for kind in Export::ALL {
        measure(&format!("{}, by {count}", kind.id()), || {
            drop(black_box(export_text(&model, kind)))
        });
    }
}

fn links() -> Vec<(String, String)> {
    let pieces = [
        "wr=WR:1/TP:Y&",
        "wr=WR:9&",
        "/TP:Y",
        "%E2%80%AE",
        "~p99:1,",
        "\u{300}",
        "w&",
        "%77&",
        "%26wr=",
        "%26wr%3D",
        "%2525",
        "wr=%252541~+&",
    ];
    let huge = pieces.map(|piece| {
        let text = ["wr=WR:1", &piece.repeat(HUGE / piece.len())].concat();
        (format!("link, 2 MB of {piece:?}"), text)
    });
    huge.into()
}

fn files() -> Vec<(String, String)> {
    let workloads = ["{\"vector\":\"WR:1/TP:Y\"}"; 12].join(",");
    let good = format!("{{\"format\":\"when-rust/1\",\"criteria\":1,\"workloads\":[{workloads}]}}");
    let longest = |piece: &str| piece.repeat(record_reading::MAX_BYTES / piece.len());
    vec![
        ("file, 12 workloads".to_owned(), good),
        ("file, 2 MB of \"[\"".to_owned(), "[".repeat(HUGE)),
        ("file, 100 kB of \"[\"".to_owned(), longest("[")),
        ("file, 100 kB of \"[],\"".to_owned(), format!("[{}", &longest("[],")[3..])),
        ("file, 100 kB of keys".to_owned(), format!("{{{}", &longest("\"a\":1,")[6..])),
    ]
}

fn measure(what: &str, mut round: impl FnMut()) {
    let mut rounds: Vec<Duration> = (0..ROUNDS).map(|_| timed(&mut round)).collect();
    let first = rounds.first().copied().unwrap_or_default();
    rounds.sort_unstable();
    let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
    println!("| {what:<50} | {median:>10.2?} | {first:>10.2?} |");
}

fn timed(round: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    round();
    start.elapsed()
}
