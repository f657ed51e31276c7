"""German: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

_MOVED = "stieg, steigt, stiegen, fiel, fällt, fielen, sank, sinkt, sanken, kletterte, sprang, wuchs, ging"

RELATIONS = FigureRelations(
    old=tuple(f"{verb} von" for verb in terms(_MOVED)),
    old_if_alike=terms("von, vom"),
    change=terms("um"),
    also=terms("und um"),
    new=terms("auf, bis auf"),
    compared=terms("gegenüber, nach, verglichen mit, im vergleich zu, statt, gegen, anstatt"),
    fillers=terms(
        "den, die, das, dem, der, etwa, rund, fast, knapp, über, zuvor, noch, nur, mehr als, circa, ca."
    ),
    rates=listed(
        second="pro sekunde, in der sekunde, je sekunde",
        minute="pro minute, in der minute, je minute",
        hour="pro stunde, in der stunde, je stunde, die stunde, stündlich",
        day="pro tag, am tag, je tag, täglich, jeden tag, täglichen, tägliche, pro nacht",
        week="pro woche, in der woche, je woche, wöchentlich, jede woche, die woche, wöchentlichen, "
        "wöchentliche",
        month="pro monat, im monat, je monat, monatlich, jeden monat, monatlichen, monatliche",
        year="pro jahr, im jahr, je jahr, jährlich, jedes jahr, jährlichen, jährliche, per annum",
    ),
    bounds=listed(
        least="mindestens, wenigstens, nicht weniger als, nichts weniger als, zumindest",
        over="mehr als, gut",
        beyond="über, oberhalb von",
        most="höchstens, maximal, nicht mehr als, bis zu",
        under="weniger als",
        below="unter, unterhalb von",
        nearly="fast, beinahe, nahezu, knapp, annähernd",
    ),
    negations=terms("minus, nicht, kein, keine, keinen, keiner, keinem, nie, niemals, ohne"),
    wins=terms(
        "schlug, schlugen, schlägt, geschlagen, besiegte, besiegten, besiegt, gewann, gewannen, gewinnt, "
        "gewonnen, "
        "siegte, siegten, siegt, bezwang, bezwangen, sieg"
    ),
    losses=terms(
        "rückstand, hinten, verlor, verloren, verliert, unterlag, unterlagen, unterliegt, niederlage, "
        "geschlagen von"
    ),
    age_cues=terms("mitte, anfang, ende"),
    day_borders=terms("vor dem, nach dem, bis zum, bis, seit dem, ab dem, ab"),
    rises=forms("erhöh steiger verteuer verdoppel verdreifach", "-, t, te, ten, en, n, ung, ungen")
    + terms(
        "steigt, stieg, stiegen, steigen, gestiegen, gestiegene, gestiegenen, anstieg, angestiegen, "
        "gesteigert, wuchs, wuchsen, wächst, wachsen, gewachsen, wachstum, zuwachs, zunahme, "
        "zugenommen, zugelegt, zulegen, zulegte, nahm ... zu, nahmen ... zu, nimmt ... zu, legte ... "
        "zu, legten ... zu, legt ... zu, zog ... an, gewann, gewannen, kletterte, kletterten, "
        "geklettert, sprang, plus, angehoben, anhebung, höher"
    ),
    falls=forms("senk schrumpf verringer reduzier halbier", "-, t, te, ten, en, n, ung, ungen")
    + terms(
        "fiel, fielen, fällt, fallen, gefallen, sank, sanken, sinkt, sinken, gesunken, gesunkene, "
        "gesunkenen, rückgang, rückgangs, zurück, zurückgegangen, zurückgehen, verlor, verloren, "
        "verliert, büßte ... ein, büßten ... ein, nahm ... ab, nahmen ... ab, nimmt ... ab, gab ... "
        "nach, gaben ... nach, einbruch, eingebrochen, brach ... ein, brachen ... ein, gesenkt, "
        "geschrumpft, abnahme, abgenommen, niedriger, geringer, gekürzt, kürzung, nachgegeben, "
        "billiger"
    ),
    changes_of_changes=terms(
        "langsamer, verlangsamt, verlangsamte, verlangsamung, gebremst, abgeschwächt, schwächer, "
        "weniger, verlust, verluste, verlusten, defizit, statt, erholt, erholte, beschleunigt, "
        "beschleunigte"
    ),
)
