"""Dutch: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import listed, terms

_MOVED = "steeg, stijgt, stegen, daalde, daalt, daalden, ging, groeide, kromp, zakte, liep, sprong, viel"

RELATIONS = FigureRelations(
    old=(*(f"{verb} van" for verb in terms(_MOVED)), "vanaf"),
    old_if_alike=terms("van"),
    change=terms("met"),
    changed=terms("steeg, stegen, daalde, daalden, won, verloor, gestegen, gedaald"),
    also=terms("en met"),
    new=terms("tot, naar, op"),
    compared=terms("tegen, tegenover, vergeleken met, na, in plaats van, ten opzichte van"),
    fillers=terms("de, het, een, ongeveer, bijna, ruim, zo'n, circa, slechts, meer dan"),
    rates=listed(
        second="per seconde, elke seconde",
        minute="per minuut, elke minuut",
        hour="per uur, elk uur, het uur",
        day="per dag, elke dag, dagelijks, dagelijkse, daags, per nacht",
        week="per week, elke week, wekelijks, wekelijkse, in de week",
        month="per maand, elke maand, maandelijks, maandelijkse, in de maand",
        year="per jaar, elk jaar, jaarlijks, jaarlijkse",
    ),
    bounds=listed(
        least="minstens, ten minste, minimaal, op zijn minst, niet minder dan, tenminste",
        over="meer dan, ruim",
        beyond="boven, boven de",
        most="hoogstens, maximaal, hooguit, ten hoogste, niet meer dan, tot wel",
        under="minder dan",
        below="onder, onder de",
        nearly="bijna, haast, krap, vrijwel",
    ),
    negations=terms("niet, geen, nooit, zonder"),
    wins=terms(
        "won, wonnen, wint, winnen, gewonnen, versloeg, versloegen, verslagen, verslaat, zege, overwinning"
    ),
    losses=terms(
        "achterstand, achter, verloor, verloren, verliest, verliezen, nederlaag, verslagen door, onderuit"
    ),
    day_borders=terms("voor, na, tot, sinds, vanaf"),
    rises=terms(
        "stijgt, stijgen, steeg, stegen, gestegen, stijging, groei, groeit, groeide, groeiden, "
        "groeien, gegroeid, toename, nam ... toe, namen ... toe, neemt ... toe, toegenomen, verhoogd, "
        "verhoogde, verhogen, verhoging, hoger, klom, klommen, geklommen, sprong, verdubbeld, "
        "verdubbelde, verdubbelden, verdrievoudigd"
    ),
    falls=terms(
        "daalt, dalen, daalde, daalden, gedaald, daling, kromp, krompen, krimpt, krimp, krimpen, "
        "gekrompen, verloor, verloren, verliest, zakt, zakte, zakten, zakken, gezakt, afname, nam ... "
        "af, namen ... af, neemt ... af, afgenomen, verlaagd, verlaagde, verlagen, verlaging, lager, "
        "gehalveerd, halveerde, halveerden"
    ),
    changes_of_changes=terms(
        "vertraagd, vertraagde, vertraging, versneld, minder, verlies, verliezen, tekort, plaats van"
    ),
)
