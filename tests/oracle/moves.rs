//! Contradictions, and first moves by the table of the criteria.

use super::{EX, Full, Given, IA, NC, OC, TP, UA, as_read, load, risk, status, verdict};

pub fn contradictions(yes: &Full) -> Vec<[&'static str; 2]> {
    let pairs =
        [(EX, ["throughput", "exploratory"]), (IA, ["throughput", "automation"])].into_iter();
    pairs.filter(|&(with, _)| yes[TP] && yes[with]).map(|(_, pair)| pair).collect()
}

/// The moves shown, in order.
pub fn first_moves(given: &Given) -> Vec<&'static str> {
    if status(given) == "open" {
        return vec!["boundaries", "observability", "validate", "reserve"];
    }
    let yes = as_read(given);
    let (adopt, not_yet, not_first) = match verdict(&yes) {
        "adopt" => (true, false, false),
        "not-yet" => (false, true, false),
        _ => (false, false, true),
    };
    let contradiction = !contradictions(&yes).is_empty();
    let table = [
        ("boundaries", !adopt && (yes[UA] || contradiction)),
        ("validate", !adopt && yes[EX]),
        ("observability", !adopt && (yes[NC] || !risk(&yes) || !load(&yes))),
        ("own", (not_yet && !yes[OC]) || (!adopt && yes[NC])),
        ("reserve", not_first),
        ("scope", adopt),
        ("baseline", adopt || not_yet),
        ("record", adopt),
    ];
    table.into_iter().filter(|&(_, shown)| shown).map(|(id, _)| id).collect()
}
