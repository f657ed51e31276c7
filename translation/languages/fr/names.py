"""French names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    parts="""
        uni unis senat parlement gendarmerie majeste
    """,
    noun_endings="""
        tion tions isme ismes logie logies
    """,
    demonyms="""
        ien ienne iens iennes ais aise aises ois oise oises ain aine ains aines éen éenne éens éennes an ane
        ans anes in ine ins ines i ie is ies ite ites en enne ens ennes nais naise naises
    """,
    romanisation="""
        ss s
        ch S
        tch tS
        chtch StS
        j Z dZ
        dj dZ
        ou u
        gu g
        kh x
        ine$ in
        sk sk
        oï oi
        é e je
        ^e e je
        ïe je ie e
        è e je
    """,
)
