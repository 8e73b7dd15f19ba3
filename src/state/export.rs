//! The texts that a case can be exported as.

/// A text to copy or to download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The decision record, in Markdown.
    DecisionRecord,
    /// The call brief, in Markdown.
    Brief,
    /// The call brief, as plain text.
    BriefText,
    /// The record, in JSON.
    Json,
}

impl Export {
    /// Every export, in the order shown.
    pub const ALL: [Self; 4] = [Self::DecisionRecord, Self::Brief, Self::BriefText, Self::Json];

    /// The public name, as in the export event.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::DecisionRecord => "decision-record",
            Self::Brief => "brief",
            Self::BriefText => "brief-text",
            Self::Json => "json",
        }
    }

    /// The name of its file.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::DecisionRecord => "when-rust-decision.md",
            Self::Brief => "when-rust-call-brief.md",
            Self::BriefText => "when-rust-call-brief.txt",
            Self::Json => "when-rust.json",
        }
    }
}

/// What was to be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopySource {
    /// The link.
    Link,
    /// The text that is shown.
    Text,
}
