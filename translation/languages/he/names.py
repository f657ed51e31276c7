"""Hebrew names: the short words that are written together with them."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    demonyms="י ית ים יות אי אית אים",
    prefixes="ו ב ל כ ש ה מ וה שה בה לה מה כש וב ול ומ",
)
