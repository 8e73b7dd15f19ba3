//! One workload of a link as text that can be parsed, with what each part of it was read from.

use super::link_repair::Repair;

/// The maximum length of a part that is repaired. Longer ones are read as they stand.
const MAX_BYTES: usize = 16_384;

/// The value of `wr` in its canonical form, as far as it was understood.
#[derive(Debug)]
pub struct LinkEntry {
    /// The value.
    pub text: String,
    /// For each byte, and for the end, the offset of what it was read from.
    origins: Vec<usize>,
}

impl LinkEntry {
    /// The entry in `part`, a slice of `text`; none if it has no key.
    #[must_use]
    pub fn read(text: &str, part: &str) -> Option<Self> {
        let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        if part.len() <= MAX_BYTES {
            let mut repair = Repair::new(part, start);
            repair.run()?;
            let mut origins = repair.origins;
            origins.push(start + part.len());
            if let Ok(text) = String::from_utf8(repair.text) {
                return Some(Self { text, origins });
            }
        }
        let value = part.strip_prefix("wr=")?;
        Some(Self { text: value.to_owned(), origins: (start + 3..=start + part.len()).collect() })
    }

    /// What `part`, a slice of this entry, was read from in `text`; none if it is no slice of this entry.
    #[must_use]
    pub fn origin<'a>(&self, text: &'a str, part: &str) -> Option<&'a str> {
        let at = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let start = *self.origins.get(at)?;
        let end = if part.is_empty() { start } else { *self.origins.get(at + part.len())? };
        text.get(start..end)
    }
}
