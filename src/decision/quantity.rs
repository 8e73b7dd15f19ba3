//! Exact amounts: what follows from figures and costs by multiplication, addition and subtraction.
//!
//! Every such amount is a whole number of 600 trillionths: figures and costs have three decimals each, reductions are
//! percentages, and an hour has 60 minutes. The largest does not fit into 128 bits, so this is long arithmetic by hand.

use std::fmt;

use super::decimal::decimal;

/// An amount of incidents, hours or money, exact; it can be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The amount in units of 1 / [`Quantity::UNITS`], in two's complement: 32 bits each, the lowest first.
    limbs: [u32; 6],
}

impl Quantity {
    /// 0.
    pub const ZERO: Self = Self { limbs: [0; 6] };
    const UNIT: Self = Self { limbs: [1, 0, 0, 0, 0, 0] };
    /// Units in a whole: thousandths of incidents, minutes and costs, percent of both reductions, 60 minutes.
    pub(super) const UNITS: u64 = 1_000 * 1_000 * 1_000 * 100 * 100 * 60;
    /// The two factors of the units in a hundredth, small enough to divide by.
    const HUNDREDTH: [u32; 2] = [6_000_000, 1_000_000];

    /// The product of `factors` in units. An amount and its parts are below 10^45.
    pub(super) fn product(factors: &[u64]) -> Self {
        factors.iter().fold(Self::UNIT, |product, factor| product.times(*factor))
    }

    fn times(self, factor: u64) -> Self {
        let mut product = Self::ZERO;
        for (skipped, digit) in [factor & u64::from(u32::MAX), factor >> 32].into_iter().enumerate()
        {
            let mut carry = 0;
            for (slot, limb) in product.limbs.iter_mut().skip(skipped).zip(self.limbs) {
                carry += u64::from(*slot) + u64::from(limb) * digit;
                *slot = carry as u32;
                carry >>= 32;
            }
        }
        product
    }

    /// The sum.
    pub(super) fn plus(self, other: Self) -> Self {
        let mut sum = self;
        let mut carry = 0;
        for (slot, limb) in sum.limbs.iter_mut().zip(other.limbs) {
            carry += u64::from(*slot) + u64::from(limb);
            *slot = carry as u32;
            carry >>= 32;
        }
        sum
    }

    /// The difference.
    pub(super) fn minus(self, other: Self) -> Self {
        let complement = Self { limbs: other.limbs.map(|limb| !limb) };
        self.plus(complement).plus(Self::UNIT)
    }

    /// How often `part` goes into an amount, up to 2^60 times, and the rest. Neither is negative.
    pub(super) fn divided_by(self, part: Self) -> (u64, Self) {
        let (mut times, mut rest) = (0, self);
        for bit in (0..60).rev() {
            let next = rest.minus(part.times(1 << bit));
            if !next.is_negative() {
                times += 1 << bit;
                rest = next;
            }
        }
        (times, rest)
    }

    /// A non-negative amount divided by `divisor`, and the rest.
    fn divided_by_small(self, divisor: u32) -> (Self, u32) {
        let mut quotient = self;
        let mut rest = 0;
        for slot in quotient.limbs.iter_mut().rev() {
            let dividend = rest << 32 | u64::from(*slot);
            *slot = (dividend / u64::from(divisor)) as u32;
            rest = dividend % u64::from(divisor);
        }
        (quotient, rest as u32)
    }

    /// Whether the amount is below 0.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        let [.., highest] = self.limbs;
        highest >> 31 == 1
    }

    /// Whether the amount is above 0.
    #[must_use]
    pub fn is_positive(self) -> bool {
        !self.is_negative() && self != Self::ZERO
    }

    /// Whether [`Self::text`] is rounded.
    #[must_use]
    pub fn is_rounded(self) -> bool {
        let [one, other] = Self::HUNDREDTH;
        let (rest, first) = self.magnitude().divided_by_small(one);
        first > 0 || rest.divided_by_small(other).1 > 0
    }

    /// The amount without its sign.
    #[must_use]
    pub fn magnitude(self) -> Self {
        if self.is_negative() { Self::ZERO.minus(self) } else { self }
    }

    /// The amount with at most 2 decimals, rounded half away from zero, without trailing zeros. `-` marks a negative
    /// one; what rounds to 0 is `0`.
    #[must_use]
    pub fn text(self) -> String {
        let half = Self::product(&[Self::UNITS / 200]);
        let mut hundredths = self.magnitude().plus(half);
        for factor in Self::HUNDREDTH {
            hundredths = hundredths.divided_by_small(factor).0;
        }
        let (whole, decimals) = hundredths.divided_by_small(100);
        let mut text = String::new();
        if self.is_negative() && hundredths != Self::ZERO {
            text.push('-');
        }
        whole.push_digits(&mut text);
        if decimals > 0 {
            text.push_str(decimal(decimals.into(), 2).trim_start_matches('0'));
        }
        text
    }

    /// Appends the number of units in decimal digits.
    fn push_digits(self, text: &mut String) {
        let (rest, digit) = self.divided_by_small(10);
        if rest != Self::ZERO {
            rest.push_digits(text);
        }
        text.push(char::from(b'0' + digit as u8));
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}
