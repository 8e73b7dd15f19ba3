//! Cases of an earlier version of the criteria, with a second version that only these tests know.

use when_rust::case::criteria_versions::{CRITERIA, Criteria, CriteriaVersion};
use when_rust::case::{Case, Workload, link, record_reading};
use when_rust::decision::answers::{Answer, Answers};
use when_rust::decision::rules::decide;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;

use crate::record::written;

/// In the first version throughput alone decides. The second is today's, with `unclear` to be answered again.
static SECOND: Criteria = Criteria { current: "2", earlier: &[FIRST] };
static FIRST: CriteriaVersion = CriteriaVersion {
    number: "1",
    changed: "Unclear problems are asked about in other words.",
    kept: TraitSet::ALL.without(TraitSet::of(&[Trait::Unclear])),
    decide: by_throughput,
};

fn by_throughput(yes: TraitSet) -> Verdict {
    if yes.contains(Trait::Throughput) { Verdict::Adopt } else { Verdict::NotFirst }
}

#[test]
fn every_version_before_todays_is_known() {
    let today: u16 = CRITERIA.current.parse().unwrap();
    let earlier: Vec<u16> =
        CRITERIA.earlier.iter().map(|version| version.number.parse().unwrap()).collect();
    assert_eq!(earlier, (1..today).collect::<Vec<_>>());
}

#[test]
fn every_state_of_the_first_version_is_read_by_the_second() {
    for answers in (0..Answers::STATES).map(Answers::from_index) {
        let case = Case::from(Workload { answers, ..Workload::default() });
        let opened = link::parse_lenient_by(&SECOND, &link::write(&case));
        let carried = answers.with(Trait::Unclear, None);
        assert_eq!(opened.case.workloads()[0].answers, carried);
        assert_eq!(opened.errors, []);
        let [earlier] = &opened.migrated[..] else { panic!("{answers:?}") };
        assert_eq!((earlier.index, earlier.from.number), (0, "1"));
        let read = |answers: Answers, decide: &dyn Fn(TraitSet) -> Verdict| {
            (!answers.is_empty()).then(|| decide(answers.yes()))
        };
        assert_eq!(earlier.verdict_then, read(answers, &by_throughput));
        assert_eq!(earlier.verdict_today, read(carried, &|yes| decide(yes).verdict()));
    }
}

#[test]
fn golden_links_of_the_first_version_are_read_by_the_second() {
    for line in include_str!("../golden/links.txt").lines().filter(|line| !line.starts_with('#')) {
        let entry = line.split('\t').next().unwrap();
        let (first, second) = (link::parse_lenient(entry), link::parse_lenient_by(&SECOND, entry));
        assert_eq!(second.errors, first.errors, "{entry}");
        assert_eq!(second.migrated.len(), first.case.workloads().len(), "{entry}");
        for (then, now) in first.case.workloads().iter().zip(second.case.workloads()) {
            let kept =
                |one: &Workload| (one.name.clone(), one.figures, one.costs, one.currency.clone());
            assert_eq!(kept(now), kept(then), "{entry}");
            let entered = |one: &Workload| (one.review.date, one.review.measured);
            assert_eq!(entered(now), entered(then), "{entry}");
            assert_eq!(now.answers, then.answers.with(Trait::Unclear, None), "{entry}");
            let mut expected = then.clone();
            expected.set_answers(now.answers);
            assert_eq!(now.evidence, expected.evidence, "{entry}");
        }
    }
}

/// A link leaves out the verdict of then where it is that of the answers: of the criteria that the link is of.
#[test]
fn the_verdict_of_then_is_that_of_the_first_version() {
    for (link, then) in [
        ("wr=WR:1/TP:Y~~r=,p99:130", Some(Verdict::Adopt)),
        ("wr=WR:1/LS:Y~~r=,p99:130", Some(Verdict::NotFirst)),
        ("wr=WR:1/LS:Y~~r=,p99:130,then:not-yet", Some(Verdict::NotYet)),
        ("wr=WR:1~~r=,p99:130", None),
        ("wr=WR:2/TP:Y~~r=,p99:130", Some(Verdict::NotYet)),
    ] {
        let opened = link::parse_lenient_by(&SECOND, link);
        assert_eq!(opened.errors, [], "{link}");
        assert_eq!(opened.case.workloads()[0].review.verdict_then, then, "{link}");
    }
}

#[test]
fn only_what_is_of_an_earlier_version_is_told() {
    let opened =
        link::parse_lenient_by(&SECOND, "wr=WR:2/UA:Y&wr=WR:1/UA:Y/TP:Y&wr=WR:3/TP:Y&wr=WR:0/TP:Y");
    let written: Vec<_> = opened.case.workloads().iter().map(|one| one.answers).collect();
    let throughput = Answers::default().with(Trait::Throughput, Some(Answer::Yes));
    let unclear = Answers::default().with(Trait::Unclear, Some(Answer::Yes));
    assert_eq!(written, [unclear, throughput, Answers::default(), Answers::default()]);
    assert_eq!(opened.migrated.iter().map(|one| one.index).collect::<Vec<_>>(), [1]);
    let [later, never] = &opened.errors[..] else { panic!("{opened:?}") };
    assert!(later.accepted.contains("later version") && !never.accepted.contains("later"));
}

#[test]
fn what_is_told_is_the_same_where_it_tells_the_same() {
    let told = |text| link::parse_lenient_by(&SECOND, text).migrated;
    let throughput = told("wr=WR:1/TP:Y");
    assert_eq!(throughput, told("wr=WR:1/TP:Y"));
    assert_ne!(throughput, told("wr=WR:1/EX:Y"));
    assert_ne!(throughput, told("wr=WR:2&wr=WR:1/TP:Y"));
}

#[test]
fn a_file_of_the_first_version_is_read_by_the_second() {
    let answers = Answers::default()
        .with(Trait::Throughput, Some(Answer::Yes))
        .with(Trait::Unclear, Some(Answer::No));
    let workload = Workload { answers, ..Workload::default() };
    let json = written(&workload.into());
    let without_vector = json.replace("\"vector\"", "\"elsewhere\"");
    for text in [&json, &without_vector] {
        let opened = record_reading::parse_lenient_by(&SECOND, text).unwrap();
        assert_eq!(opened.errors, [], "{text}");
        assert_eq!(opened.case.workloads()[0].answers, answers.with(Trait::Unclear, None));
        let told: Vec<_> =
            opened.migrated.iter().map(|one| (one.verdict_then, one.verdict_today)).collect();
        assert_eq!(told, [(Some(Verdict::Adopt), Some(Verdict::NotYet))], "{text}");
    }
    let third = json.replace("\"criteria\":1", "\"criteria\":3");
    record_reading::parse_lenient_by(&SECOND, &third).unwrap_err();
}

#[test]
fn nothing_is_told_of_todays_version() {
    let text = "wr=WR:1/TP:Y&wr=WR:1";
    assert_eq!(link::parse_lenient(text).migrated, []);
}
