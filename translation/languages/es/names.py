"""Spanish names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    forms="""
        -: s es
        o: a os as
        z: ces
        ar: ado ada ados adas
        er: ido ida idos idas
        ir: ido ida idos idas
    """,
    parts="""
        unido unida unidos unidas sinfonia sinfonias sinfonica sudeste
    """,
    noun_endings="""
        cion ciones dad dades fonia grafica graficas grafico graficos ismo logia logica logico udeste oreste
    """,
    demonyms="""
        iense ienses io ia ios ano ana anos anas iano iana ianos ianas és esa eses esas ense enses eño eña
        eños eñas ino ina inos
        inas í íes ita itas eno ena enos enas ués uesa n na nos nas no
    """,
    romanisation="""
        ch tS
        sh S
        j x h dZ.1
        y j i
        zh Z
        ou u
        z z s
    """,
)
