//! What others report: published figures for KPIs, cost and ownership, contrary ones included.
//!
//! Not from the article. They never change a verdict, a target or a word of it. A figure is said with its source and
//! what to keep in mind, or not at all.

use crate::decision::kpi::Kpi;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A KPI.
    Kpi(Kpi),
    /// What it costs to run.
    Cost,
    /// What it takes to own Rust.
    Ownership,
}

/// A published figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precedent {
    /// What it is about.
    pub topics: &'static [Topic],
    /// The figure, in our words.
    pub figure: &'static str,
    /// Who reports it, and of what.
    pub source: &'static str,
    /// The year of the report.
    pub year: u16,
    /// The address of the report.
    pub address: &'static str,
    /// Where the figure was found.
    pub regime: &'static str,
    /// What to keep in mind, at the end of a sentence.
    pub caveat: &'static str,
    /// Whether it speaks against expecting the same from Rust.
    pub contrary: bool,
}

impl Precedent {
    /// Whether it is about `topic`.
    #[must_use]
    pub fn is_about(&self, topic: Topic) -> bool {
        self.topics.contains(&topic)
    }
}

/// The title of the list.
pub const TITLE: &str = "What others report";
/// What the list is, and is not.
pub const ABOUT: &str = "Not from the article, and never part of a verdict or a target. Each is one report, from its own setting.";
/// Where nothing was found.
pub const NONE_FOUND: &str =
    "No published figure was found. The article gives a direction only, and so do we.";

/// The reports.
pub static PRECEDENTS: [Precedent; 6] = [
    Precedent {
        topics: &[Topic::Kpi(Kpi::Incidents)],
        figure: "Rust changes are rolled back about four times less often than C++ changes of like size, and spend 25\u{a0}% less time in review.",
        source: "Google, Android",
        year: 2025,
        address: "https://security.googleblog.com/2025/11/rust-in-android-move-fast-fix-things.html",
        regime: "An operating system, Rust beside C++.",
        caveat: "not beside a garbage-collected language; rollbacks stand in for incidents",
        contrary: false,
    },
    Precedent {
        topics: &[Topic::Kpi(Kpi::P99)],
        figure: "Latency spikes that came every two minutes with garbage collection were gone.",
        source: "Discord, Read States",
        year: 2020,
        address: "https://discord.com/blog/why-discord-is-switching-from-go-to-rust",
        regime: "One service with millions of live objects in a cache.",
        caveat: "it was beside an older Go",
        contrary: false,
    },
    Precedent {
        topics: &[Topic::Kpi(Kpi::P99)],
        figure: "Latency about the same after the rewrite, infrastructure 70\u{a0}% cheaper.",
        source: "Grab, Counter Service",
        year: 2025,
        address: "https://engineering.grab.com/counter-service-how-we-rewrote-it-in-rust",
        regime: "A service that mostly waits for its database.",
        caveat: "the gain was cost, not latency",
        contrary: true,
    },
    Precedent {
        topics: &[Topic::Kpi(Kpi::P99)],
        figure: "Time to first byte 80\u{a0}ms shorter at the 95th percentile, with a third of the processor and memory.",
        source: "Cloudflare, Pingora",
        year: 2022,
        address: "https://blog.cloudflare.com/how-we-built-pingora-the-proxy-that-connects-cloudflare-to-the-internet/",
        regime: "A proxy that connects a network to the Internet.",
        caveat: "its authors credit shared connections, a redesign, for the latency",
        contrary: false,
    },
    Precedent {
        topics: &[Topic::Kpi(Kpi::P99), Topic::Cost],
        figure: "Large queries up to 3.4 times faster, and the package 14\u{a0}MB → 1.6\u{a0}MB, after Rust was taken out.",
        source: "Prisma",
        year: 2025,
        address: "https://www.prisma.io/blog/rust-to-typescript-update-boosting-prisma-orm-performance",
        regime: "A library in two languages, Rust and TypeScript.",
        caveat: "a chatty boundary between two languages can cost more than it saves",
        contrary: true,
    },
    Precedent {
        topics: &[Topic::Ownership],
        figure: "More than two thirds of the people asked were confident to contribute within two months.",
        source: "Google",
        year: 2023,
        address: "https://opensource.googleblog.com/2023/06/rust-fact-vs-fiction-5-insights-from-googles-rust-journey-2022.html",
        regime: "Developers at one large company.",
        caveat: "self-reported, with teachers and tools at hand",
        contrary: false,
    },
];
