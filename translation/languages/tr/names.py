"""Turkish names: an ending stands behind an apostrophe."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: 'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'a 'e 'ya 'ye 'da 'de 'ta 'te 'dan 'den 'tan 'ten 'ı
        -: 'i 'u 'ü 'yı 'yi 'yu 'yü 'la 'le 'yla 'yle 'daki 'deki 'taki 'teki 'lı 'li 'lu 'lü
    """,
)
