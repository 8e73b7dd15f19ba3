//! Worked examples: six invented, typical workloads.
//!
//! Names, notes and figures are made up. An example's name begins with the mark of
//! [`crate::case::Workload::is_example`], so that whatever is taken along is marked by itself.

/// What is said of an example wherever it is shown.
pub const MADE_UP: &str = "A worked example: names, notes and figures are made up.";

/// A worked example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The name, without the mark.
    pub name: &'static str,
    /// What it shows, at the end of a sentence that begins with "It shows".
    pub shows: &'static str,
    /// The case, as a link fragment.
    pub link: &'static str,
}

/// The examples, in the order in which they are offered.
pub static EXAMPLES: [Example; 6] = [
    Example {
        name: "Payment authorisation",
        shows: "a full case with an owner",
        link: "wr=WR:1/TP:Y/CB:Y/LS:Y/OC:Y/EX:N/IA:N/NC:N/UA:N~Example%3A%20Payment%20authorisation~incidents:12,p99:180~e=TP:m:12k%20requests%20a%20second%20for%209%20hours%20a%20day,CB:m:five%20incident%20reviews%20in%20a%20year,LS:r,OC:r:head%20of%20payments%20signs%20the%20budget,NC:a",
    },
    Example {
        name: "Nightly revenue report",
        shows: "a kind of work where Rust is not first",
        link: "wr=WR:1/TP:N/CB:N/LS:N/OC:Y/EX:N/IA:Y/NC:N/UA:N~Example%3A%20Nightly%20revenue%20report~e=IA:m:runs%20once%20a%20night%2C%20eleven%20readers",
    },
    Example {
        name: "Market data fan-out",
        shows: "a full case that nobody owns",
        link: "wr=WR:1/TP:Y/CB:N/LS:Y/OC:N/EX:N/IA:N/NC:Y/UA:N~Example%3A%20Market%20data%20fan-out~p99:240~e=LS:m:p99%20at%20open%20is%206%20times%20the%20SLO",
    },
    Example {
        name: "Ranking experiment",
        shows: "an experiment, where one answer settles it",
        link: "wr=WR:1/EX:Y/UA:Y~Example%3A%20Ranking%20experiment",
    },
    Example {
        name: "Customer master data",
        shows: "a service that is well kept and has no pain",
        link: "wr=WR:1/TP:N/CB:N/LS:N/OC:Y/EX:N/IA:N/NC:N/UA:N~Example%3A%20Customer%20master%20data~incidents:1",
    },
    Example {
        name: "Log intake and its reports",
        shows: "two workloads in one, and answers that contradict each other",
        link: "wr=WR:1/TP:Y/IA:Y~Example%3A%20Log%20intake%20and%20its%20reports",
    },
];
