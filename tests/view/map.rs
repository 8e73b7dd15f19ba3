//! The decision map: small beside the headline, large in its section, with all workloads on it.

use when_rust::content::map::{gate, level};
use when_rust::decision::answers::Answer;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;

use crate::find::{only, texts};
use crate::screen::{OPENED, SCREENS, Screen, THREE, opened_after};

#[test]
fn the_map_has_a_name_and_says_in_words_what_it_shows() {
    for screen in OPENED.iter() {
        let map = screen.part("map");
        let image = only(&map.with("role", "img"));
        assert!(!screen.name_of(image).is_empty());
        let said = screen.by_id(image.get("aria-describedby").unwrap()).text();
        says_where(screen, &said);
        let gates: Vec<&str> = TraitSet::GATES
            .iter()
            .map(|which| gate(which, screen.decision.answers.get(which)))
            .collect();
        assert_eq!(texts(&map.named(&["li"])), gates, "{}", screen.case);
    }
}

#[test]
fn the_small_map_says_in_its_name_what_it_shows() {
    for screen in SCREENS.iter() {
        let small = only(&screen.part("answer").with("class", "small-map"));
        assert!(small.is("role", "img"));
        says_where(screen, &screen.name_of(small));
    }
}

#[test]
fn the_small_map_has_another_place_for_whatever_is_known_of_risk_and_load() {
    let places: Vec<String> = ["", "/CB:Y", "/CB:N/LS:N"]
        .into_iter()
        .flat_map(|risk| ["", "/TP:Y", "/TP:N"].map(|load| format!("WR:1{load}{risk}")))
        .map(|entry| {
            let screen = opened_after(&entry, []);
            let small = only(&screen.part("answer").with("class", "small-map"));
            only(&small.with("class", "mark")).get("transform").unwrap().to_owned()
        })
        .collect();
    let mut different = places.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), places.len(), "{places:?}");
}

#[test]
fn every_workload_has_its_mark_on_the_map_and_its_line_below() {
    let entries = ["WR:1/TP:Y/CB:Y~A"; 12].join("&wr=");
    for (case, count) in [(THREE, 3), (entries.as_str(), 12)] {
        let screen = opened_after(case, []);
        let map = screen.part("map");
        let marks = map.with("class", "mark");
        assert_eq!(marks.len(), count);
        let mut places: Vec<_> = marks.iter().map(|mark| mark.get("transform")).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), count, "no two at one place");
        assert_eq!(only(&map.with("class", "legend")).named(&["li"]).len(), count);
    }
}

#[test]
fn a_mark_is_a_button_that_says_whose_it_is_and_how_it_stands() {
    let screen = opened_after(THREE, []);
    let marks = screen.part("map").with("role", "button");
    let names: Vec<_> = marks.iter().map(|mark| mark.get("aria-label").unwrap()).collect();
    let shown: Vec<_> = marks.iter().map(|mark| mark.text()).collect();
    assert_eq!(shown, ["1", "2", "3"]);
    for ((name, number), entry) in names.iter().zip(shown).zip(["A", "B", "Workload 3"]) {
        let start = [&number, ". ", entry, ": "].concat();
        assert!(name.starts_with(&start) && name.len() > start.len(), "{name}");
    }
    let current: Vec<_> = marks.iter().map(|mark| mark.is("aria-current", "true")).collect();
    assert_eq!(current, [true, false, false]);
    assert!(marks.iter().all(|mark| mark.is("tabindex", "0")));
}

/// Whether `said` tells first how high the risk is, and then how high the load.
#[track_caller]
fn says_where(screen: &Screen, said: &str) {
    let answer = |which| screen.decision.answers.get(which);
    let load = answer(Trait::Throughput).map(|answer| answer == Answer::Yes);
    let risk = match (answer(Trait::Concurrency), answer(Trait::Latency)) {
        (Some(Answer::No), Some(Answer::No)) => Some(false),
        (Some(Answer::Yes), _) | (_, Some(Answer::Yes)) => Some(true),
        _ => None,
    };
    let (risk_at, load_at) = (said.find(level(risk)), said.rfind(level(load)));
    assert!(risk_at.is_some() && risk_at < load_at, "{said:?} in {}", screen.case);
}
