"""Greek names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    demonyms="ικός ική ικό ικού ικής ικοί ικές ικά ός οί ών ίδα ος",
    endings="""
        ης: η
        ος: ου ο ε
        ός: ού ό
        ας: α ου
        ής: ή
        άς: ά
        α: ας
        ά: άς
        ι: ιου
        η: ης
        ή: ής
        ο: ου
    """,
)
