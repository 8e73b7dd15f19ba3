//! Compact JSON of a record, safe inside a script element.
//!
//! Serializes what a record has, and nothing else. That of serde_json would bring errors, formatting and numbers of every
//! kind along, which are 3 kB of the download.

use std::fmt::Error;

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::decision::decimal::digits;

/// The JSON written so far.
#[derive(Default)]
pub(super) struct JsonWriter {
    pub(super) json: String,
}

impl JsonWriter {
    fn push(&mut self, text: &str) -> Result<(), Error> {
        self.json.push_str(text);
        Ok(())
    }

    fn push_string(&mut self, text: &str) {
        self.json.push('"');
        if text.contains(is_escaped) {
            text.chars().for_each(|c| self.push_char(c));
        } else {
            self.json.push_str(text);
        }
        self.json.push('"');
    }

    fn push_char(&mut self, c: char) {
        if !is_escaped(c) {
            return self.json.push(c);
        }
        self.json.push('\\');
        if matches!(c, '"' | '\\') {
            return self.json.push(c);
        }
        self.json.push('u');
        for shift in [12, 8, 4, 0] {
            self.json.extend(char::from_digit(c as u32 >> shift & 15, 16));
        }
    }

    /// Begins the next item of a list or an object.
    fn begin_item(&mut self) {
        if !matches!(self.json.as_bytes().last(), Some(b'[' | b'{')) {
            self.json.push(',');
        }
    }
}

/// Whether `c` is escaped: as JSON wants, and for a script element.
const fn is_escaped(c: char) -> bool {
    matches!(c, '"' | '\\' | '<' | '\0'..='\u{1f}' | '\u{2028}' | '\u{2029}')
}

impl SerializeSeq for &mut JsonWriter {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.begin_item();
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Error> {
        self.push("]")
    }
}

impl SerializeMap for &mut JsonWriter {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.begin_item();
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.push(":")?;
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Error> {
        self.push("}")
    }
}

impl SerializeStruct for &mut JsonWriter {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.serialize_entry(key, value)
    }

    fn end(self) -> Result<(), Error> {
        SerializeMap::end(self)
    }
}

/// What no record has.
macro_rules! refuse {
    ($($method:ident($($kind:ty),*) -> $ok:ty),+ $(,)?) => {
        $(fn $method(self, $(_: $kind),*) -> Result<$ok, Error> {
            Err(Error)
        })+
    };
}

impl<'a> Serializer for &'a mut JsonWriter {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.push(if value { "true" } else { "false" })
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        self.push(&digits(value))
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Error> {
        self.serialize_u64(value.into())
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.push_string(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.push("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<&'a mut JsonWriter, Error> {
        self.push("[")?;
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<&'a mut JsonWriter, Error> {
        self.push("{")?;
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, fields: usize) -> Result<&'a mut JsonWriter, Error> {
        self.serialize_map(Some(fields))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error)
    }

    refuse! {
        serialize_i8(i8) -> (),
        serialize_i16(i16) -> (),
        serialize_i32(i32) -> (),
        serialize_i64(i64) -> (),
        serialize_u8(u8) -> (),
        serialize_f32(f32) -> (),
        serialize_f64(f64) -> (),
        serialize_char(char) -> (),
        serialize_bytes(&[u8]) -> (),
        serialize_unit() -> (),
        serialize_unit_struct(&'static str) -> (),
        serialize_unit_variant(&'static str, u32, &'static str) -> (),
        serialize_tuple(usize) -> Impossible<(), Error>,
        serialize_tuple_struct(&'static str, usize) -> Impossible<(), Error>,
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Error>,
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Error>,
    }
}
