"""Arabic names: the short words that are written together with them."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    prefixes="و ف ب ل ك لل ال وال بال فال كال ول وب",
    demonyms="ي ية يين يون يات يا",
)
