//! Exact amounts: what follows from figures and costs by multiplication, addition and subtraction.
//!
//! Every such amount is a whole number of 600 trillionths: figures and costs have three decimals each, reductions are
//! percentages, and an hour has 60 minutes. The whole part is kept apart, so that the largest products fit.

use std::fmt;

/// An amount of incidents, hours or money, exact; it can be negative. Ordered by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity {
    /// The amount, rounded down.
    whole: i128,
    /// What rounding down left out, in units of 1 / [`Quantity::UNITS`]; less than one.
    rest: i128,
}

impl Quantity {
    /// 0.
    pub const ZERO: Self = Self { whole: 0, rest: 0 };
    /// Units in a whole: thousandths of incidents, minutes and costs, percent of both reductions, 60 minutes.
    pub(super) const UNITS: u128 = 1_000 * 1_000 * 1_000 * 100 * 100 * 60;
    const HUNDREDTH: u128 = Self::UNITS / 100;

    /// `numerator` / `denominator`, which divides [`Self::UNITS`].
    pub(super) const fn ratio(numerator: u128, denominator: u128) -> Self {
        Self {
            whole: (numerator / denominator) as i128,
            rest: (numerator % denominator * (Self::UNITS / denominator)) as i128,
        }
    }

    /// `units` × `factor` / [`Self::UNITS`]. The factor is up to 10^12.
    pub(super) const fn product(units: u128, factor: u64) -> Self {
        let factor = factor as u128;
        // The whole product does not fit into 128 bits.
        let whole = Self { whole: (units / Self::UNITS * factor) as i128, rest: 0 };
        whole.plus(Self::ratio(units % Self::UNITS * factor, Self::UNITS))
    }

    /// The sum.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self::carried(self.whole + other.whole, self.rest + other.rest)
    }

    /// The difference.
    pub(super) const fn minus(self, other: Self) -> Self {
        Self::carried(self.whole - other.whole, self.rest - other.rest)
    }

    /// A non-negative amount in units. The amount is below 10^20.
    pub(super) const fn units(self) -> u128 {
        self.whole.unsigned_abs() * Self::UNITS + self.rest.unsigned_abs()
    }

    const fn carried(whole: i128, rest: i128) -> Self {
        let units = Self::UNITS as i128;
        Self { whole: whole + rest.div_euclid(units), rest: rest.rem_euclid(units) }
    }

    /// Whether the amount is below 0.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.whole < 0
    }

    /// Whether the amount is above 0.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        !self.is_negative() && (self.whole > 0 || self.rest > 0)
    }

    /// Whether [`Self::text`] is rounded.
    #[must_use]
    pub const fn is_rounded(self) -> bool {
        !self.rest.unsigned_abs().is_multiple_of(Self::HUNDREDTH)
    }

    /// The amount without its sign.
    #[must_use]
    pub const fn magnitude(self) -> Self {
        if self.is_negative() { Self::ZERO.minus(self) } else { self }
    }

    /// The amount with at most 2 decimals, rounded half away from zero, without trailing zeros. `-` marks a negative
    /// one; what rounds to 0 is `0`.
    #[must_use]
    pub fn text(self) -> String {
        let Self { whole, rest } = self.magnitude();
        let rounded = (rest.unsigned_abs() + Self::HUNDREDTH / 2) / Self::HUNDREDTH;
        let hundredths = whole.unsigned_abs() * 100 + rounded;
        let mut text = String::new();
        if self.is_negative() && hundredths > 0 {
            text.push('-');
        }
        push_digits(hundredths / 100, &mut text);
        let decimals = hundredths % 100;
        if decimals > 0 {
            text.push('.');
            push_digits(decimals / 10, &mut text);
        }
        if !decimals.is_multiple_of(10) {
            push_digits(decimals % 10, &mut text);
        }
        text
    }
}

/// Appends `value` in decimal digits.
fn push_digits(value: u128, text: &mut String) {
    if value >= 10 {
        push_digits(value / 10, text);
    }
    text.push(char::from(b'0' + (value % 10) as u8));
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
