//! What `make bench` makes of its measurements: medians, ratios, and losses against the last release.

#![cfg(not(target_arch = "wasm32"))]

#[path = "bench/table.rs"]
mod table;

use expect_test::expect;
use serde_json::{Value, json};

use table::{Row, Table, Unit, median, to_release};

/// The loss of a row whose base is `base`, against the released figure.
fn loss(unit: Unit, base: f64, ours: f64, released: f64) -> Option<String> {
    Row::new("row", unit, [base, ours]).loss(released)
}

fn example() -> Table {
    let rows = vec![
        Row::new("bytes, brotli", Unit::Bytes, [1_021.0, 99_169.0]),
        Row::new("layout shift", Unit::Shift, [0.021, 0.0]),
        Row::new("usable, ms", Unit::Milliseconds, [28.4, 113.6]),
        Row::new("answer, ms", Unit::Milliseconds, [0.5, 2.0]),
        Row::new("memory, kB", Unit::Kilobytes, [1_250.0, 2_000.0]),
    ];
    Table { title: "example", columns: ["minimal", "when-rust"], rows }
}

#[test]
fn the_median_is_the_middle_or_the_mean_of_the_middle_two() {
    assert_eq!(median([3.0]), 3.0);
    assert_eq!(median([9.0, 1.0, 2.0]), 2.0);
    assert_eq!(median([4.0, 100.0, 1.0, 2.0]), 3.0);
}

#[test]
fn a_ratio_needs_a_base_above_zero() {
    assert_eq!(Row::new("row", Unit::Milliseconds, [2.0, 5.0]).ratio(), Some(2.5));
    assert_eq!(Row::new("row", Unit::Milliseconds, [0.0, 5.0]).ratio(), None);
    assert_eq!(loss(Unit::Milliseconds, 0.0, 5.0, 1.0), None);
}

#[test]
fn a_ratio_is_lost_when_it_is_worse_by_more_than_10_percent() {
    for unit in [Unit::Milliseconds, Unit::Kilobytes] {
        assert_eq!(loss(unit, 10.0, 19.0, 2.0), None);
        assert_eq!(loss(unit, 10.0, 22.0, 2.0), None);
        assert_eq!(loss(unit, 10.0, 23.0, 2.0).as_deref(), Some("15 %"));
        // A slower machine alone is no loss.
        assert_eq!(loss(unit, 100.0, 200.0, 2.0), None);
    }
}

#[test]
fn bytes_and_layout_shift_are_lost_when_they_grow_at_all() {
    assert_eq!(loss(Unit::Bytes, 1_000.0, 99_999.0, 100_000.0), None);
    assert_eq!(loss(Unit::Bytes, 1_000.0, 100_000.0, 100_000.0), None);
    assert_eq!(loss(Unit::Bytes, 1_000.0, 100_001.0, 100_000.0).as_deref(), Some("1"));
    assert_eq!(loss(Unit::Bytes, 0.0, 101_500.0, 100_000.0).as_deref(), Some("1,500"));
    assert_eq!(loss(Unit::Shift, 0.021, 0.0, 0.0), None);
    assert_eq!(loss(Unit::Shift, 0.021, 0.002, 0.0).as_deref(), Some("0.002"));
}

#[test]
fn the_table_is_markdown_with_losses_marked() {
    let released =
        json!({"bytes, brotli": 99_000, "layout shift": 0, "usable, ms": 3.2, "answer, ms": 3.9});
    expect![[r#"
        | example       | minimal | when-rust |   ratio | released |                   |
        |---------------|--------:|----------:|--------:|---------:|-------------------|
        | bytes, brotli |   1,021 |    99,169 | 97.13 × |   99,000 | **worse** by 169  |
        | layout shift  |   0.021 |     0.000 |  0.00 × |    0.000 |                   |
        | usable, ms    |    28.4 |       114 |  4.00 × |   3.20 × | **worse** by 25 % |
        | answer, ms    |    0.50 |      2.00 |  4.00 × |   3.90 × |                   |
        | memory, kB    |   1,250 |     2,000 |  1.60 × |          |                   |
    "#]]
    .assert_eq(&example().to_markdown(&released));
    let losses = ["bytes, brotli: worse by 169", "usable, ms: worse by 25 %"];
    assert_eq!(example().losses(&released), losses);
}

#[test]
fn without_released_figures_nothing_is_lost() {
    assert!(example().losses(&Value::Null).is_empty());
    assert!(!example().to_markdown(&Value::Null).contains("worse"));
}

#[test]
fn a_release_keeps_bytes_shift_and_ratios_but_no_milliseconds() {
    let released = to_release(&[example()]);
    let kept = json!({"answer, ms": 4, "bytes, brotli": 99_169, "layout shift": 0, "memory, kB": 1.6, "usable, ms": 4});
    assert_eq!(released, kept);
    assert!(example().losses(&released).is_empty());
}

#[test]
fn all_figures_go_into_a_file() {
    let first = json!({"name": "bytes, brotli", "figures": [1_021.0, 99_169.0], "ratio": 99_169.0 / 1_021.0});
    let written = example().to_json();
    assert_eq!(written["rows"][0], first);
    assert_eq!(written["columns"], json!(["minimal", "when-rust"]));
}
