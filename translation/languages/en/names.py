"""English names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    places="""
        accord act affair agreement airlines airport arena avenue award awards bank bay beach boulevard
        bridge bros brothers castle cathedral cemetery center centre championship championships church
        city club college company cornerback corporation council county court cup day days doctrine
        exchange express festival foundation fund gallery garden gardens group hall harbor harbour hill
        hills hospital hotel house index industries inn institute international island islands lake law
        line mall motors mountain mountains museum open orchestra palace parish park peninsula
        philharmonic place plan plaza press prize protocol quarterback region report ridge river road
        roadmap school square stadium station stock stores street studies team territory theater theatre
        times tower treaty tribune trust university valley world wreath zoo
    """,
    parts="""
        united republic senate secretariat commons gazette governor
    """,
    noun_endings="""
        tion tions ment ments ness ism isms logy logies
    """,
    demonyms="""
        an ian ese i ish ic ans ians is anian er ers
    """,
    romanisation="""
        j dZ j.1 Z
        ou u ou
        oo u
        ee i
    """,
)
