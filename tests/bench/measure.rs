//! The whole measurement: its tables, beside the figures of the last release.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use serde_json::Value;

use crate::answers::Answers;
use crate::load;
use crate::subject::{MINIMAL, ONE, TWELVE};
use crate::table::{Table, to_release};

pub fn main() {
    let start = Instant::now();
    println!("Measuring the page takes about four minutes.\n");
    let mut rows = load::bytes();
    rows.extend(load::visits());
    let answers = Answers::measure();
    rows.extend(answers.beside_minimal());
    let tables = [
        Table { title: "page", columns: [MINIMAL.name, ONE.name], rows },
        Table {
            title: "workloads",
            columns: ["one", TWELVE.name],
            rows: answers.twelve_beside_one(),
        },
    ];
    let released = read_released();
    for table in &tables {
        println!("{}", table.to_markdown(&released));
    }
    report_losses(&tables, &released);
    write(&root().join("target/bench/page.json"), &tables.each_ref().map(Table::to_json).into());
    if env::var_os("ACCEPT").is_some_and(|value| !value.is_empty()) {
        write(&released_path(), &to_release(&tables));
        println!("These are the released figures now: {}", released_path().display());
    }
    println!("It took {} seconds.", start.elapsed().as_secs());
}

/// Says what is worse than released. A loss is no failure: times vary.
fn report_losses(tables: &[Table], released: &Value) {
    let losses: Vec<String> = tables.iter().flat_map(|table| table.losses(released)).collect();
    if losses.is_empty() {
        println!("Nothing is worse than released.");
    }
    for loss in losses {
        println!("{loss}");
    }
}

/// The figures of the last release; none if there is no file.
fn read_released() -> Value {
    let text = fs::read_to_string(released_path());
    text.map_or(Value::Null, |text| serde_json::from_str(&text).expect("JSON in released.json"))
}

fn write(path: &Path, figures: &Value) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("{figures:#}\n")).unwrap();
}

fn released_path() -> PathBuf {
    root().join("tests/bench/released.json")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
