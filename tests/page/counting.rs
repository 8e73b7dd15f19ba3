//! The recipes of the document for counting, run as they stand there, against the events as they are.
//!
//! A recorder takes the place of the tool. What it hears keeps the tool's limits, and names nobody.

use serde_json::{Map, Value, json};

use crate::site::Site;
use crate::widget::Page;

const DOCUMENT: &str = include_str!("../../docs/analytics-and-booking.md");

/// A case with a name, a figure and a note, which nobody may count.
pub const CASE: &str = "wr=WR:1/TP:Y/CB:Y~Payroll%20of%20Ann~incidents:4711~e=TP:m:Seen%20by%20Bob";
const PERSONAL: [&str; 7] = ["Payroll", "Ann", "4711", "Seen", "Bob", "WR:1", "://"];

/// What both tools are called as, and what they are called with is kept.
const RECORDER: &str = "<script>
    const told = [];
    window.gtag = (...words) => told.push(words);
    window.plausible = (...words) => told.push(words);
    document.addEventListener('when-rust-cta', (event) => event.preventDefault());
    </script>";

const NAMES: [&str; 6] = [
    "when_rust_ready",
    "when_rust_outcome",
    "when_rust_share",
    "when_rust_export",
    "when_rust_cta",
    "when_rust_error",
];

/// The first text in code after `place`, which names a heading or what stands above it.
pub fn code(place: &str) -> String {
    let (_, after) = DOCUMENT.split_once(place).unwrap_or_else(|| panic!("no {place}"));
    let (_, code) = after.split_once("```").unwrap().1.split_once('\n').unwrap();
    code.split("```").next().unwrap().to_owned()
}

/// A page whose events are counted with this recipe.
fn counted_with(tool: &'static str) -> Page {
    let body = format!(
        "{RECORDER}<script type=\"module\" src=\"count.js\"></script>
        <script type=\"module\" src=\"embed.js\"></script>
        <when-rust eager cta-href=\"https://example.com/book?notes={{link}}\"></when-rust>"
    );
    let site = Site::default()
        .with_page("count.js", &code("## Counting"))
        .with_page("my-tool.js", &code(tool))
        .with_host("host.html", &body);
    Page::open_at(site, "host.html")
}

/// What is told when a visitor does everything that is told of.
fn told_of_a_visit(page: &Page) -> Vec<Value> {
    page.until("told.length === 1");
    page.set_case(CASE);
    page.answer("latency", "yes");
    page.type_into("p99-baseline", "4712");
    page.type_into("name", "Payroll of Anna");
    page.unfold("share");
    page.run("find('#figures').click(); find('#copy-link').click();");
    page.until("told.some((words) => words.includes('when_rust_share'))");
    page.run("find('.texts button').click();");
    page.until("find('#copy-text')");
    page.run("find('#copy-text').click();");
    page.until("told.some((words) => words.includes('when_rust_export'))");
    page.run("find('[part~=cta]').click();");
    page.run("location.hash = 'wr=WR:1/XX:Y~Bob';");
    page.until("told.filter((words) => words.includes('when_rust_error')).length === 1");
    page.run("el.setAttribute('theme', 'Ann');");
    page.until("told.filter((words) => words.includes('when_rust_error')).length === 2");
    page.run("return told;").as_array().unwrap().clone()
}

/// Each name with its words; `names` are those at the front of what the tool was called with.
fn calls(
    told: &[Value],
    read: impl Fn(&Value) -> (Value, Value),
) -> Vec<(String, Map<String, Value>)> {
    let calls: Vec<_> = told
        .iter()
        .map(|words| {
            let (name, words) = read(words);
            (name.as_str().unwrap().to_owned(), words.as_object().unwrap().clone())
        })
        .collect();
    for name in NAMES {
        assert!(calls.iter().any(|(told, _)| told == name), "{name} is not told: {told:?}");
    }
    for (name, words) in &calls {
        assert!(NAMES.contains(&name.as_str()), "{name}");
        for (word, value) in words {
            assert!(listed(word).contains(&value.as_str().unwrap()), "{word}: {value}");
        }
    }
    let whole = json!(told).to_string();
    for word in PERSONAL {
        assert!(!whole.contains(word), "{word} is told: {whole}");
    }
    calls
}

/// The values that the document lists for this word.
fn listed(word: &str) -> Vec<&'static str> {
    let (_, row) =
        DOCUMENT.split_once(&format!("\n| `{word}` | ")).unwrap_or_else(|| panic!("{word}"));
    row.lines().next().unwrap().split('`').skip(1).step_by(2).collect()
}

#[test]
fn google_analytics_gets_names_and_words_within_its_limits() {
    let told = told_of_a_visit(&counted_with("### Google Analytics 4"));
    for (name, words) in calls(&told, |call| {
        assert_eq!((call[0].as_str(), call.as_array().unwrap().len()), (Some("event"), 3));
        (call[1].clone(), call[2].clone())
    }) {
        assert!(is_name(&name), "{name}");
        assert!(words.len() <= 25);
        for (word, value) in words {
            assert!(is_name(&word), "{word}");
            assert!(value.as_str().is_some_and(|value| value.len() <= 100), "{word}: {value}");
        }
    }
}

/// Whether Google Analytics takes it: a letter, then letters, digits and `_`, at most 40, and no prefix of its own.
fn is_name(text: &str) -> bool {
    let own = ["_", "firebase_", "ga_", "google_", "gtag."];
    text.len() <= 40
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
        && !own.iter().any(|prefix| text.starts_with(prefix))
}

#[test]
fn plausible_gets_scalars() {
    let told = told_of_a_visit(&counted_with("### Plausible"));
    for (name, words) in calls(&told, |call| {
        assert_eq!(call[1].as_object().unwrap().len(), 1);
        (call[0].clone(), call[1]["props"].clone())
    }) {
        assert!(name.len() <= 120 && words.len() <= 30, "{name}");
        for (word, value) in words {
            assert!(word.len() <= 300 && value.as_str().is_some_and(|value| value.len() <= 2000));
        }
    }
}

#[test]
fn only_another_outcome_counts_and_every_rule_is_a_word_of_the_list() {
    let page = counted_with("### Plausible");
    page.until("told.length === 1");
    let mut rules = Vec::new();
    for case in [
        "EX:Y",
        "TP:N/CB:N/LS:N",
        "TP:Y/CB:N/LS:N/NC:Y",
        "TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N",
        "TP:Y",
    ] {
        page.set_case(&format!("wr=WR:1/{case}"));
        page.assert_agrees();
        page.set_case(&format!("wr=WR:1/{case}~Renamed"));
        page.assert_agrees();
        let told =
            page.run("return told.splice(0).filter(([name]) => name === 'when_rust_outcome');");
        assert_eq!(told.as_array().unwrap().len(), 1, "{case}: {told}");
        let words = &told[0][1]["props"];
        for word in ["verdict", "status", "rule"] {
            assert!(listed(word).contains(&words[word].as_str().unwrap()), "{case}: {words}");
        }
        rules.push(words["rule"].as_str().unwrap().to_owned());
    }
    assert_eq!(rules, ["R1", "R2", "R3", "R4", "R5"]);
}

#[test]
fn the_case_in_a_pages_address_is_kept_from_both_tools() {
    let host = Site::default().with_host(
        "host.html",
        "<script type=\"module\" src=\"embed.js\"></script><when-rust eager></when-rust>",
    );
    let page = Page::open_at(host, &format!("host.html#{CASE}"));
    page.assert_agrees();
    let google = code("strip the fragment.");
    let told = page.run(&format!(
        "let told; const gtag = (...words) => (told = words); {google} return told;"
    ));
    assert_eq!(told[2]["page_location"], page.site.url("host.html"));
    let own = code("by\n");
    let script = format!(
        "let options; const plausible = {{ init: (given) => (options = given) }}; {own}
        return options.transformRequest({{ n: 'pageview', u: location.href }});"
    );
    assert_eq!(page.run(&script), json!({"n": "pageview", "u": page.site.url("host.html")}));
}
