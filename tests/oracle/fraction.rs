//! Exact fractions of any size, by the arithmetic of school.

use std::cmp::Ordering;

/// A natural number: decimal digits, the lowest first, no zero as the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Natural(Vec<u8>);

/// A fraction, not reduced; the denominator is not 0.
#[derive(Clone, Debug)]
pub struct Fraction {
    negative: bool,
    numerator: Natural,
    denominator: Natural,
}

impl Natural {
    fn of(mut digits: Vec<u8>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self(digits)
    }

    pub fn parse(text: &str) -> Self {
        Self::of(text.bytes().rev().map(|byte| byte - b'0').collect())
    }

    pub fn text(&self) -> String {
        let digits: String = self.0.iter().rev().map(|digit| char::from(b'0' + digit)).collect();
        if digits.is_empty() { "0".to_owned() } else { digits }
    }

    fn digit(&self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(0)
    }

    fn plus(&self, other: &Self) -> Self {
        let mut carry = 0;
        let mut sum = Vec::new();
        for at in 0..=self.0.len().max(other.0.len()) {
            carry += self.digit(at) + other.digit(at);
            sum.push(carry % 10);
            carry /= 10;
        }
        Self::of(sum)
    }

    /// The difference; `other` is not larger.
    fn minus(&self, other: &Self) -> Self {
        let mut borrow = 0;
        let mut difference = Vec::new();
        for at in 0..self.0.len() {
            let less = other.digit(at) + borrow;
            borrow = u8::from(self.digit(at) < less);
            difference.push(self.digit(at) + 10 * borrow - less);
        }
        assert_eq!(borrow, 0);
        Self::of(difference)
    }

    fn times(&self, other: &Self) -> Self {
        let mut columns = vec![0u32; self.0.len() + other.0.len() + 1];
        for (i, one) in self.0.iter().enumerate() {
            for (j, two) in other.0.iter().enumerate() {
                columns[i + j] += u32::from(one * two);
            }
        }
        let mut carry = 0;
        let mut product = Vec::new();
        for column in columns {
            carry += column;
            product.push((carry % 10) as u8);
            carry /= 10;
        }
        assert_eq!(carry, 0);
        Self::of(product)
    }

    /// How often `other` goes into it, and the rest; long division.
    fn divided_by(&self, other: &Self) -> (Self, Self) {
        let mut rest = Self(Vec::new());
        let mut quotient = Vec::new();
        for &digit in self.0.iter().rev() {
            rest.0.insert(0, digit);
            rest = Self::of(rest.0);
            let mut times = 0;
            while rest.cmp(other) != Ordering::Less {
                rest = rest.minus(other);
                times += 1;
            }
            quotient.insert(0, times);
        }
        (Self::of(quotient), rest)
    }

    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn is_zero(&self) -> bool {
        self.0.is_empty()
    }
}

impl Fraction {
    /// A decimal with a point.
    pub fn parse(text: &str) -> Self {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        Self {
            negative: false,
            numerator: Natural::parse(&format!("{whole}{decimals}")),
            denominator: Natural::parse(&format!("1{}", "0".repeat(decimals.len()))),
        }
    }

    pub fn plus(&self, other: &Self) -> Self {
        let one = self.numerator.times(&other.denominator);
        let two = other.numerator.times(&self.denominator);
        let denominator = self.denominator.times(&other.denominator);
        let (negative, numerator) = match (self.negative == other.negative, one.cmp(&two)) {
            (true, _) => (self.negative, one.plus(&two)),
            (false, Ordering::Less) => (other.negative, two.minus(&one)),
            (false, _) => (self.negative, one.minus(&two)),
        };
        Self { negative, numerator, denominator }
    }

    pub fn minus(&self, other: &Self) -> Self {
        self.plus(&Self { negative: !other.negative, ..other.clone() })
    }

    pub fn times(&self, other: &Self) -> Self {
        Self {
            negative: self.negative != other.negative,
            numerator: self.numerator.times(&other.numerator),
            denominator: self.denominator.times(&other.denominator),
        }
    }

    pub fn divided_by(&self, other: &Self) -> Self {
        self.times(&Self {
            negative: other.negative,
            numerator: other.denominator.clone(),
            denominator: other.numerator.clone(),
        })
    }

    pub fn is_negative(&self) -> bool {
        self.negative && !self.numerator.is_zero()
    }

    pub fn is_positive(&self) -> bool {
        !self.negative && !self.numerator.is_zero()
    }

    /// With at most 2 decimals, half away from zero.
    pub fn hundredths(&self) -> String {
        let twice = self.denominator.plus(&self.denominator);
        let scaled = self.numerator.times(&Natural::parse("200")).plus(&self.denominator);
        let text = shifted(&scaled.divided_by(&twice).0, 2);
        if self.negative && text != "0" { format!("-{text}") } else { text }
    }

    /// With at most one decimal, rounded up; for positive ones.
    pub fn tenths_rounded_up(&self) -> String {
        let scaled = self.numerator.times(&Natural::parse("10"));
        let (tenths, rest) = scaled.divided_by(&self.denominator);
        let more = if rest.is_zero() { "0" } else { "1" };
        shifted(&tenths.plus(&Natural::parse(more)), 1)
    }

    /// Whether two decimals do not say all of it.
    pub fn is_rounded(&self) -> bool {
        let scaled = self.numerator.times(&Natural::parse("100"));
        !scaled.divided_by(&self.denominator).1.is_zero()
    }
}

/// `value` / 10^`decimals` without trailing zeros.
fn shifted(value: &Natural, decimals: usize) -> String {
    let digits = format!("{:0>width$}", value.text(), width = decimals + 1);
    let (whole, decimals) = digits.split_at(digits.len() - decimals);
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        decimals => format!("{whole}.{decimals}"),
    }
}
