//! Every text, with what it is about and how it stands on the page.

use when_rust::content::examples::{EXAMPLES, MADE_UP};
use when_rust::content::kpis::kpi_words;
use when_rust::content::leads::{self, pain_sentence, part_name};
use when_rust::content::map::{gate, level, quadrant};
use when_rust::content::moves::{move_how, move_title};
use when_rust::content::precedents::{self, PRECEDENTS};
use when_rust::content::reasons::{ReasonWords, reason_words};
use when_rust::content::reports;
use when_rust::content::review;
use when_rust::content::signing;
use when_rust::content::traits::{TraitWords, trait_words};
use when_rust::content::verdicts::{
    AS_READ, OPEN_HEADLINE, STANDING_ADVICE, contradiction_sentence, contradictions_sentence,
    rule_name, rule_sentence, status_word, verdict_words,
};
use when_rust::content::worth;
use when_rust::decision::Status;
use when_rust::decision::answers::Answer;
use when_rust::decision::contradictions::Contradiction;
use when_rust::decision::cost::CostItem;
use when_rust::decision::kpi::Kpi;
use when_rust::decision::moves::Move;
use when_rust::decision::parts::Part;
use when_rust::decision::review::{Conclusion, Outcome};
use when_rust::decision::rules::Rule;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;
use when_rust::decision::verdict::Verdict;
use when_rust::decision::worth::Objection;

/// How a text stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By itself: a capital and a full stop, or a question mark.
    Sentence,
    /// Inside a sentence: neither.
    Clause,
    /// A name or a title: no full stop.
    Label,
    /// Before a list that ends the sentence: a capital, and a space at the end.
    Beginning,
}
use Kind::{Beginning, Clause, Label, Sentence};

/// What can be known of a part of the case.
const THREE: [Option<bool>; 3] = [Some(true), Some(false), None];

fn told(known: Option<bool>) -> &'static str {
    match known {
        Some(true) => "high",
        Some(false) => "not high",
        None => "not known",
    }
}

pub struct Text {
    /// What it is about: a section, and an id there.
    pub about: (&'static str, String),
    pub field: &'static str,
    pub kind: Kind,
    pub text: &'static str,
}

pub fn words() -> Vec<Text> {
    let mut words = Words(Vec::new());
    words.add_verdicts();
    words.add_rules();
    for which in Trait::ALL {
        words.add("traits", which.id(), of_trait(trait_words(which), reason_words(which)));
    }
    for action in Move::ALL {
        words.add(
            "moves",
            action.id(),
            [("title", Label, move_title(action)), ("how", Sentence, move_how(action))],
        );
    }
    for kpi in Kpi::ALL {
        let said = kpi_words(kpi);
        let labels = [("label", Label, said.label), ("short", Label, said.short)];
        words.add("kpis", kpi.id(), labels);
        words.add("kpis", kpi.id(), [("help", Sentence, said.help), ("aim", Label, said.aim)]);
    }
    words.add_map();
    words.add_reports();
    words.add_beside();
    words.0
}

pub fn of_trait(
    words: &'static TraitWords,
    reason: &'static ReasonWords,
) -> [(&'static str, Kind, &'static str); 9] {
    [
        ("label", Label, words.label),
        ("meaning", Sentence, words.meaning),
        ("counts", Sentence, reason.counts),
        ("unknown", Sentence, words.unknown),
        ("holds", Clause, words.holds),
        ("lacks", Clause, words.lacks),
        ("becomes if", Clause, words.becomes),
        ("stops if", Clause, words.stops),
        ("look when", Clause, reason.look_again),
    ]
}

struct Words(Vec<Text>);

impl Words {
    fn add(
        &mut self,
        section: &'static str,
        id: impl Into<String>,
        texts: impl IntoIterator<Item = (&'static str, Kind, &'static str)>,
    ) {
        let id = id.into();
        self.0.extend(texts.into_iter().map(|(field, kind, text)| {
            let about = (section, id.clone());
            Text { about, field, kind, text }
        }));
    }

    fn add_verdicts(&mut self) {
        for verdict in Verdict::ALL {
            let said = verdict_words(verdict);
            let headlines = [("headline", Label, said.headline), ("leaning", Label, said.leaning)];
            self.add("verdicts", verdict.id(), [("name", Label, said.name)]);
            self.add("verdicts", verdict.id(), headlines);
        }
        let open = [("headline", Label, OPEN_HEADLINE), ("advice", Sentence, STANDING_ADVICE)];
        self.add("verdicts", "none yet", open);
        self.add("verdicts", "while leaning", [("as read", Sentence, AS_READ)]);
        for status in [Status::Open, Status::Leaning, Status::Settled] {
            self.add("statuses", status.id(), [("word", Label, status_word(status))]);
        }
        for contradiction in Contradiction::ALL {
            let pair = contradiction.pair().map(Trait::id).join(" with ");
            let sentence = [("says", Sentence, contradiction_sentence(contradiction))];
            self.add("contradictions", pair, sentence);
        }
        let both = [("says", Sentence, contradictions_sentence(&Contradiction::ALL))];
        self.add("contradictions", "both", both);
    }

    /// Each rule, and the pieces that first paragraphs are put together from.
    fn add_rules(&mut self) {
        for rule in Rule::ALL {
            let texts =
                [("name", Clause, rule_name(rule)), ("plain", Sentence, rule_sentence(rule))];
            self.add("rules", rule.id(), texts);
        }
        for risk in THREE {
            for load in THREE {
                let id = format!("risk {}, load {}", told(risk), told(load));
                let sentence = |owner| ("known", Sentence, pain_sentence(risk, load, owner));
                self.add("leads", id.clone(), [sentence(false)]);
                if sentence(true) != sentence(false) {
                    self.add("leads", format!("{id}, an owner"), [sentence(true)]);
                }
            }
        }
        for (id, sentence) in [
            ("wrong kind", leads::WRONG_KIND),
            ("no pain", leads::NO_PAIN),
            ("half a case", leads::HALF_A_CASE),
            ("owned", leads::OWNED),
            ("all there", leads::ALL_THERE),
        ] {
            self.add("leads", id, [("says", Sentence, sentence)]);
        }
        for (id, beginning) in [
            ("load alone", leads::LOAD_ALONE),
            ("risk alone", leads::RISK_ALONE),
            ("missing", leads::MISSING),
            ("not known", leads::NOT_KNOWN),
        ] {
            self.add("leads", id, [("begins", Beginning, beginning)]);
        }
        for part in Part::ALL {
            self.add("leads", format!("{part:?}"), [("part", Clause, part_name(part))]);
        }
    }

    /// What stands beside the verdict.
    fn add_beside(&mut self) {
        self.add("worked examples", "all", [("says", Sentence, MADE_UP)]);
        for example in &EXAMPLES {
            let texts = [("name", Label, example.name), ("shows", Clause, example.shows)];
            self.add("worked examples", example.name.to_lowercase(), texts);
        }
        let list = [("title", Label, precedents::TITLE), ("about", Sentence, precedents::ABOUT)];
        self.add("what others report", "all", list);
        self.add("what others report", "none", [("says", Sentence, precedents::NONE_FOUND)]);
        for one in &PRECEDENTS {
            let about = format!("{}, {}", one.source, one.year);
            let kept = [("regime", Sentence, one.regime), ("caveat", Clause, one.caveat)];
            self.add("what others report", about.clone(), [("figure", Sentence, one.figure)]);
            self.add("what others report", about, kept);
        }
        self.add_worth_and_review();
        let list = [("title", Label, signing::TITLE), ("about", Sentence, signing::ABOUT)];
        self.add("before you sign", "all", list);
        for (index, &check) in signing::CHECKS.iter().enumerate() {
            self.add("before you sign", (index + 1).to_string(), [("check", Sentence, check)]);
        }
    }

    fn add_worth_and_review(&mut self) {
        let list = [("title", Label, worth::TITLE), ("about", Sentence, worth::ABOUT)];
        self.add("worth", "all", list);
        for (id, label) in [
            ("currency", worth::CURRENCY),
            ("avoided", worth::AVOIDED),
            ("saved", worth::SAVED_HOURS),
            ("value", worth::VALUE),
            ("balance", worth::BALANCE),
            ("break-even", worth::BREAK_EVEN),
        ] {
            self.add("worth", id, [("label", Label, label)]);
        }
        for item in CostItem::ALL {
            let texts =
                [("label", Label, worth::cost_label(item)), ("is", Clause, worth::cost_term(item))];
            self.add("worth", item.id(), texts);
        }
        for (id, clause) in
            [("hours", worth::SAVED_HOURS_PAY), ("above all", worth::NOT_BY_INCIDENTS_ALONE)]
        {
            self.add("worth", id, [("break-even", Clause, clause)]);
        }
        for objection in [Objection::AgainstAdopt, Objection::ForNotYet] {
            let sentence = [("says", Sentence, worth::objection_sentence(objection))];
            self.add("worth", format!("{objection:?}"), sentence);
        }
        let list = [("title", Sentence, review::TITLE), ("about", Sentence, review::ABOUT)];
        self.add("review", "all", list);
        self.add("review", "none", [("says", Sentence, review::NO_BASELINES)]);
        self.add("review", "date", [("label", Label, review::DATE)]);
        for outcome in Outcome::ALL {
            let meaning =
                |has_target| ("means", Clause, review::outcome_meaning(outcome, has_target));
            self.add("review", outcome.id(), [("name", Clause, review::outcome_name(outcome))]);
            self.add("review", outcome.id(), [meaning(true)]);
            if outcome == Outcome::Moved {
                self.add("review", "moved without a target", [meaning(false)]);
            }
        }
        for conclusion in Conclusion::ALL {
            let name = [("name", Clause, review::conclusion_name(conclusion))];
            self.add("review", conclusion.id(), name);
        }
        self.add("review", "continue", [("because", Sentence, review::ALL_MOVED)]);
        self.add("review", "stop", [("because", Clause, review::NO_OWNER)]);
        self.add("review", "incomplete", [("missing", Clause, review::NOTHING_TO_WATCH)]);
    }

    fn add_map(&mut self) {
        for (risk, load) in [(true, true), (true, false), (false, true), (false, false)] {
            let shown = |shown| if shown { "high" } else { "low" };
            let id = format!("risk {}, load {}", shown(risk), shown(load));
            self.add("map", id, [("quarter", Clause, quadrant(risk, load))]);
        }
        let levels = [Some(true), Some(false), None].map(|shown| ("level", Clause, level(shown)));
        self.add("map", "risk or load", levels);
        for which in TraitSet::GATES.iter() {
            let gate = |field, answer| (field, Label, gate(which, answer));
            let unset = gate("unanswered", None);
            let texts = [unset, gate("yes", Some(Answer::Yes)), gate("no", Some(Answer::No))];
            self.add("map", which.id(), texts);
        }
    }

    fn add_reports(&mut self) {
        for (id, sentence) in [
            ("question", reports::QUESTION),
            ("question of each", reports::QUESTION_OF_EACH),
            ("no answers", reports::NO_ANSWERS),
            ("rest", reports::REST_IS_MOOT),
            ("contradiction", reports::DECIDE_APART),
            ("none decides", reports::NONE_DECIDES),
            ("one decides", reports::ONE_DECIDES),
            ("several decide", reports::SEVERAL_DECIDE),
            ("without evidence", reports::SEVERAL_DECIDE_WITHOUT_EVIDENCE),
            ("at the end", reports::CLOSING_QUESTION),
            ("leaning", reports::FIND_OUT_FIRST),
        ] {
            self.add("reports", id, [("says", Sentence, sentence)]);
        }
        self.add("reports", "look again", [("begins", Beginning, reports::UNTIL)]);
        for verdict in Verdict::ALL {
            let sentence = reports::verdict_sentence(verdict);
            self.add("reports", verdict.id(), [("means", Sentence, sentence)]);
        }
        for which in Trait::ALL {
            let statement = reports::answer_statement(which, Answer::No);
            self.add("reports", which.id(), [("if no", Label, statement)]);
        }
    }
}
