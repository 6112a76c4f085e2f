//! serde's way from a [`Tree`] to a value of the model.
//!
//! What depends on the value's type is kept to a line or two, because the compiler copies it for every type. Structs are
//! read from objects only, so that the derived code for reading them from lists is left out.

use std::fmt;

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, EnumAccess, Error as _, Expected, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor},
    forward_to_deserialize_any,
};

use super::tree::Tree;

/// A part of a list or an object, by its place among the others.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    Item(usize),
    Key(usize),
    Member(usize),
}

/// Why a tree is not what it should be, and the way to the part that is not, innermost step first.
#[derive(Debug)]
pub struct Refusal(Box<Refused>);

#[derive(Debug)]
struct Refused {
    message: String,
    way: Vec<Part>,
    before: bool,
}

impl Refusal {
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The way from the root to the part that is refused.
    pub fn way(&self) -> impl Iterator<Item = Part> {
        self.0.way.iter().rev().copied()
    }

    /// Whether it was refused as soon as it began: a list or an object where something else belongs.
    pub fn is_before(&self) -> bool {
        self.0.before
    }

    #[inline(never)]
    fn new(message: String) -> Self {
        Self(Box::new(Refused { message, way: Vec::new(), before: false }))
    }

    #[inline(never)]
    fn at(mut self, part: Part) -> Self {
        self.0.way.push(part);
        self
    }

    #[inline(never)]
    fn type_of(tree: &Tree, expected: &dyn Expected) -> Self {
        let mut refusal = Self::invalid_type(tree.unexpected(), expected);
        refusal.0.before = matches!(tree, Tree::List(_) | Tree::Object(_));
        refusal
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.message)
    }
}

impl std::error::Error for Refusal {}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }

    // serde_json's words: they say `null`, and bring no formatting of floating-point numbers along, 15 kB in the page.
    #[inline(never)]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(serde_json::Error::invalid_type(unexpected, expected).to_string())
    }

    #[inline(never)]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(serde_json::Error::invalid_value(unexpected, expected).to_string())
    }

    #[inline(never)]
    fn missing_field(field: &'static str) -> Self {
        Self::new(format!("missing field `{field}`"))
    }

    #[inline(never)]
    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("duplicate field `{field}`"))
    }
}

/// A tree to be read.
#[derive(Clone, Copy)]
pub struct Reader<'de>(pub &'de Tree);

impl<'de> Reader<'de> {
    fn list(self, expected: &dyn Expected) -> Result<Items<'de>, Refusal> {
        match self.0 {
            Tree::List(items) => Ok(Items { items, at: 0 }),
            other => Err(Refusal::type_of(other, expected)),
        }
    }

    fn object(self, expected: &dyn Expected) -> Result<Members<'de>, Refusal> {
        match self.0 {
            Tree::Object(members) => Ok(Members { entries: members, at: 0, value: None }),
            other => Err(Refusal::type_of(other, expected)),
        }
    }

    fn variant(self) -> Result<Variant<'de>, Refusal> {
        match self.0 {
            Tree::Text(_) => Ok(Variant { name: self.0, value: None }),
            Tree::Object(members) => match members.as_slice() {
                [(name, value)] => Ok(Variant { name, value: Some(value) }),
                _ => Err(Refusal::invalid_value(Unexpected::Map, &"map with a single key")),
            },
            other => Err(Refusal::type_of(other, &"string or map")),
        }
    }
}

macro_rules! integers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            match self.0 {
                Tree::Unsigned(number) => visitor.visit_u64(*number),
                Tree::Signed(number) => visitor.visit_i64(*number),
                other => Err(Refusal::type_of(other, &visitor)),
            }
        })*
    };
}

macro_rules! texts {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            match self.0 {
                Tree::Text(text) => visitor.visit_str(text),
                other => Err(Refusal::type_of(other, &visitor)),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(bool) => visitor.visit_bool(*bool),
            Tree::Unsigned(number) => visitor.visit_u64(*number),
            Tree::Signed(number) => visitor.visit_i64(*number),
            Tree::Float(number) => visitor.visit_f64(*number),
            Tree::Text(text) => visitor.visit_str(text),
            Tree::List(_) => self.deserialize_seq(visitor),
            Tree::Object(_) => self.deserialize_map(visitor),
        }
    }

    forward_to_deserialize_any! { i128 u128 f32 f64 bytes byte_buf unit unit_struct }

    integers! {
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
    }

    texts! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.0 {
            Tree::Bool(bool) => visitor.visit_bool(*bool),
            other => Err(Refusal::type_of(other, &visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if let Tree::Null = self.0 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let mut items = self.list(&visitor)?;
        let value = visitor.visit_seq(&mut items)?;
        items.end()?;
        Ok(value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refusal> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value, Refusal> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        let mut members = self.object(&visitor)?;
        visitor.visit_map(&mut members).map_err(|refusal| members.placed(refusal))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        visitor.visit_enum(self.variant()?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        visitor.visit_unit()
    }
}

struct Items<'de> {
    items: &'de [Tree],
    at: usize,
}

impl<'de> Items<'de> {
    #[inline(never)]
    fn take(&mut self) -> Option<Reader<'de>> {
        let item = self.items.get(self.at)?;
        self.at += 1;
        Some(Reader(item))
    }

    #[inline(never)]
    fn end(&self) -> Result<(), Refusal> {
        if self.at == self.items.len() {
            Ok(())
        } else {
            Err(Refusal::invalid_length(self.items.len(), &self.at.to_string().as_str()))
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Items<'de> {
    type Error = Refusal;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refusal> {
        match self.take() {
            None => Ok(None),
            Some(item) => match seed.deserialize(item) {
                Ok(value) => Ok(Some(value)),
                Err(refusal) => Err(refusal.at(Part::Item(self.at - 1))),
            },
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.at)
    }
}

struct Members<'de> {
    entries: &'de [(Tree, Tree)],
    /// How many keys were read.
    at: usize,
    value: Option<&'de Tree>,
}

impl<'de> Members<'de> {
    #[inline(never)]
    fn take_key(&mut self) -> Option<Reader<'de>> {
        let entry = self.entries.get(self.at);
        self.value = entry.map(|(_, value)| value);
        self.at += 1;
        entry.map(|(key, _)| Reader(key))
    }

    #[inline(never)]
    fn take_value(&mut self) -> Reader<'de> {
        Reader(self.value.take().unwrap_or(&Tree::Null))
    }

    /// A refusal of a key's second appearance belongs to that key; of a missing key, to the whole object.
    #[inline(never)]
    fn placed(&self, refusal: Refusal) -> Refusal {
        if self.value.is_some() && refusal.0.way.is_empty() { refusal.at(Part::Key(self.at - 1)) } else { refusal }
    }
}

impl<'de> MapAccess<'de> for &mut Members<'de> {
    type Error = Refusal;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refusal> {
        match self.take_key() {
            None => Ok(None),
            Some(key) => match seed.deserialize(key) {
                Ok(key) => Ok(Some(key)),
                Err(refusal) => Err(refusal.at(Part::Key(self.at - 1))),
            },
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refusal> {
        let value = self.take_value();
        seed.deserialize(value).map_err(|refusal| refusal.at(Part::Member(self.at - 1)))
    }
}

/// An enum's variant: a name alone, or the only key of an object with what belongs to it.
struct Variant<'de> {
    name: &'de Tree,
    value: Option<&'de Tree>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Refusal;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'de>), Refusal> {
        match seed.deserialize(Reader(self.name)) {
            Ok(variant) => Ok((variant, Content(self.value))),
            Err(refusal) if self.value.is_some() => Err(refusal.at(Part::Key(0))),
            Err(refusal) => Err(refusal),
        }
    }
}

struct Content<'de>(Option<&'de Tree>);

impl<'de> Content<'de> {
    #[inline(never)]
    fn of(self, kind: &'static str) -> Result<Reader<'de>, Refusal> {
        self.0.map(Reader).ok_or_else(|| Refusal::invalid_type(Unexpected::UnitVariant, &kind))
    }
}

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = Refusal;

    #[inline(never)]
    fn unit_variant(self) -> Result<(), Refusal> {
        match self.0 {
            None | Some(Tree::Null) => Ok(()),
            Some(other) => Err(Refusal::type_of(other, &"unit").at(Part::Member(0))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refusal> {
        seed.deserialize(self.of("newtype variant")?).map_err(|refusal| refusal.at(Part::Member(0)))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refusal> {
        self.of("tuple variant")?.deserialize_seq(visitor).map_err(|refusal| refusal.at(Part::Member(0)))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Refusal> {
        self.of("struct variant")?.deserialize_map(visitor).map_err(|refusal| refusal.at(Part::Member(0)))
    }
}
