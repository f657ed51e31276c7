"""Italian names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    demonyms="""
        ano ana ani ane iano iana iani iane ese esi ino ina ini ine ita iti ite eno ena eni ene no na ni ne
        nese nesi
    """,
    romanisation="""
        sh S
        sc S
        š S
        č tS
        ž Z
        ch k tS
        gh g
        j j Z dZ
        ci tSi tS
    """,
)
