//! A simulated reader who evaluates the printed criteria without the crate's rules.

use when_rust::content::traits::trait_words;
use when_rust::decision::trait_set::TraitSet;
use when_rust::decision::traits::Trait;

use crate::html::Element;
use crate::section;

/// A simulated reader who has answered the questions.
pub struct Reader {
    /// The numbers of the questions answered yes.
    yes: Vec<String>,
    /// The verdict's name, once it is found.
    pub verdict: String,
}

impl Reader {
    pub fn answering(yes: TraitSet) -> Self {
        let numbers: Vec<String> = yes.iter().map(printed_number).collect();
        let mut reader = Self { yes: numbers, verdict: String::new() };
        for rule in section(1).named(&["li"]) {
            let decides = rule.named(&["p"])[0].text();
            let (condition, verdict) = decides.split_once(": ").unwrap();
            if reader.finds_true(condition) {
                reader.verdict = verdict.to_owned();
                break;
            }
        }
        reader
    }

    pub fn finds_true(&self, sentence: &str) -> bool {
        let Some(condition) = sentence.strip_prefix("Where ") else {
            return sentence == "In every other case";
        };
        condition.split(", or ").any(|all| {
            let all = all.replace("” and ", "”, ").replace(", and ", ", ");
            all.split(", ").all(|clause| self.knows(clause))
        })
    }

    /// Whether a clause is true.
    fn knows(&self, clause: &str) -> bool {
        let terms = section(1).named(&["p"])[0].text();
        let shown = |term| self.knows(between(&terms, &format!("{term} where question "), ","));
        let (risk, load) = (|| shown("risk"), || shown("load"));
        match clause {
            "there is no risk" => !risk(),
            "there is no load" => !load(),
            "there is neither risk nor load" => !risk() && !load(),
            "there is a full case" => risk() && load(),
            "there is no full case" => !(risk() && load()),
            "the answers describe two workloads" => self.has_two_workloads(),
            _ => self.reads(clause),
        }
    }

    /// Whether a clause about single answers or verdicts is true.
    fn reads(&self, clause: &str) -> bool {
        let yes = |number: &str| self.yes.iter().any(|answered| answered == number);
        if let Some(verdicts) = clause.strip_prefix("the verdict is ") {
            verdicts.split(" or ").any(|name| name.trim_matches(['“', '”']) == self.verdict)
        } else if let Some(numbers) = clause.strip_suffix(" is yes") {
            numbers.split(" or ").any(yes)
        } else if let Some(numbers) = clause.strip_suffix(" is no") {
            !yes(numbers)
        } else if let Some(numbers) = clause.strip_suffix(" are no") {
            !numbers.split(" and ").any(yes)
        } else {
            panic!("a reader would not know what is meant: {clause:?}")
        }
    }

    fn has_two_workloads(&self) -> bool {
        section(0).named(&["ul"])[0].children().any(|pair| {
            let text = pair.text();
            let (numbers, _) = text.split_once(':').unwrap();
            numbers.split(" and ").all(|number| self.yes.iter().any(|yes| yes == number))
        })
    }
}

/// The number that stands before the question about `which`.
fn printed_number(which: Trait) -> String {
    let asks = |question: &&Element| question.text().contains(trait_words(which).label);
    let question = section(0).named(&["li"]).into_iter().find(asks).unwrap();
    question.get("value").unwrap().to_owned()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).unwrap().1.split_once(after).unwrap().0
}
