//! What measurements come to: medians, ratios, losses against the last release, tables in Markdown.
//!
//! Knows no browser, so that `tests/bench_table.rs` can test it.

use serde_json::{Map, Value, json};

/// How much a ratio may grow before it counts as a loss. Bytes and layout shift may not grow at all.
const TOLERANCE: f64 = 1.1;

/// What a row's figures count.
#[derive(Clone, Copy, PartialEq)]
pub enum Unit {
    Bytes,
    Kilobytes,
    Milliseconds,
    /// Cumulative layout shift.
    Shift,
}

/// A measured row. Its name is also its key among the released figures.
pub struct Row {
    pub name: String,
    pub unit: Unit,
    pub base: f64,
    pub ours: f64,
}

/// Rows with the same two columns.
pub struct Table {
    pub title: &'static str,
    pub columns: [&'static str; 2],
    pub rows: Vec<Row>,
}

/// The middle one, or the mean of the middle two.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    let middle = figures.len() / 2;
    if figures.len() % 2 == 1 {
        figures[middle]
    } else {
        (figures[middle - 1] + figures[middle]) / 2.0
    }
}

impl Row {
    pub fn new(name: &str, unit: Unit, [base, ours]: [f64; 2]) -> Self {
        Self { name: name.to_owned(), unit, base, ours }
    }

    /// Ours to the base, unless the base is zero.
    pub fn ratio(&self) -> Option<f64> {
        (self.base > 0.0).then(|| self.ours / self.base)
    }

    /// What is compared between releases: the figure where every machine has the same, else the ratio.
    pub fn comparable(&self) -> Option<f64> {
        match self.unit {
            Unit::Bytes => Some(self.ours),
            Unit::Shift => Some(round(self.ours, 3)),
            Unit::Kilobytes | Unit::Milliseconds => self.ratio().map(|ratio| round(ratio, 2)),
        }
    }

    /// By how much it is worse than `released`, as a text.
    pub fn loss(&self, released: f64) -> Option<String> {
        let today = self.comparable()?;
        let grown = today - released;
        match self.unit {
            Unit::Bytes | Unit::Shift => (grown > 0.0).then(|| self.unit.figure(grown)),
            Unit::Kilobytes | Unit::Milliseconds => {
                let is_lost = today > released * TOLERANCE;
                is_lost.then(|| format!("{:.0} %", grown / released * 100.0))
            }
        }
    }

    fn cells(&self, released: &Value) -> [String; 6] {
        let released = released[&self.name].as_f64();
        let comparable = |figure: f64| match self.unit {
            Unit::Bytes | Unit::Shift => self.unit.figure(figure),
            Unit::Kilobytes | Unit::Milliseconds => format!("{figure:.2} ×"),
        };
        [
            self.name.clone(),
            self.unit.figure(self.base),
            self.unit.figure(self.ours),
            self.ratio().map_or(String::new(), |ratio| format!("{ratio:.2} ×")),
            released.map_or(String::new(), comparable),
            released
                .and_then(|released| self.loss(released))
                .map_or(String::new(), |loss| format!("**worse** by {loss}")),
        ]
    }
}

impl Unit {
    fn figure(self, figure: f64) -> String {
        match self {
            Self::Bytes | Self::Kilobytes => grouped(figure),
            Self::Milliseconds if figure < 10.0 => format!("{figure:.2}"),
            Self::Milliseconds if figure < 100.0 => format!("{figure:.1}"),
            Self::Milliseconds => format!("{figure:.0}"),
            Self::Shift => format!("{figure:.3}"),
        }
    }
}

impl Table {
    /// The table in Markdown, beside the released figures. A row that they lack has an empty cell.
    pub fn to_markdown(&self, released: &Value) -> String {
        let [base, ours] = self.columns.map(str::to_owned);
        let head =
            [self.title.to_owned(), base, ours, "ratio".into(), "released".into(), String::new()];
        let cells: Vec<_> = self.rows.iter().map(|row| row.cells(released)).collect();
        let lines: Vec<_> = std::iter::once(&head).chain(&cells).collect();
        let mut widths = [0; 6].map(|none: usize| none.max(3));
        for line in &lines {
            for (width, cell) in widths.iter_mut().zip(*line) {
                *width = cell.chars().count().max(*width);
            }
        }
        let mut text = String::new();
        for (index, line) in lines.into_iter().enumerate() {
            text.push_str(&padded(line, &widths));
            if index == 0 {
                text.push_str(&ruler(&widths));
            }
        }
        text
    }

    /// The losses against the released figures, each as a line.
    pub fn losses(&self, released: &Value) -> Vec<String> {
        let loss = |row: &Row| {
            let loss = row.loss(released[&row.name].as_f64()?)?;
            Some(format!("{}: worse by {loss}", row.name))
        };
        self.rows.iter().filter_map(loss).collect()
    }

    /// All figures, for a file.
    pub fn to_json(&self) -> Value {
        let row = |row: &Row| json!({"name": row.name, "figures": [row.base, row.ours], "ratio": row.ratio()});
        let rows: Vec<Value> = self.rows.iter().map(row).collect();
        json!({"title": self.title, "columns": self.columns, "rows": rows})
    }
}

/// What a release keeps: no milliseconds, because machines differ.
pub fn to_release(tables: &[Table]) -> Value {
    let rows = tables.iter().flat_map(|table| &table.rows);
    let kept = rows.filter_map(|row| Some((row.name.clone(), number(row.comparable()?))));
    Value::Object(kept.collect::<Map<_, _>>())
}

/// A JSON number, without a fraction where it has none.
fn number(figure: f64) -> Value {
    if figure.fract() == 0.0 { json!(figure as u64) } else { json!(figure) }
}

fn round(figure: f64, digits: i32) -> f64 {
    let factor = 10_f64.powi(digits);
    (figure * factor).round() / factor
}

/// A whole number in groups of three digits.
fn grouped(figure: f64) -> String {
    let digits = format!("{figure:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A line of Markdown: the first and the last cell to the left, the figures to the right.
fn padded(line: &[String; 6], widths: &[usize; 6]) -> String {
    let [name, base, ours, ratio, released, mark] = line;
    let [w0, w1, w2, w3, w4, w5] = widths;
    format!(
        "| {name:<w0$} | {base:>w1$} | {ours:>w2$} | {ratio:>w3$} | {released:>w4$} | {mark:<w5$} |\n"
    )
}

fn ruler(widths: &[usize; 6]) -> String {
    let dashes = widths.map(|width| "-".repeat(width));
    let [name, base, ours, ratio, released, mark] = dashes;
    format!("|-{name}-|-{base}:|-{ours}:|-{ratio}:|-{released}:|-{mark}-|\n")
}
