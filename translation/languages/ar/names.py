"""Arabic names: the short words that are written together with them."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    prefixes="و ف ب ل ك لل وال بال فال كال ول وب",
)
