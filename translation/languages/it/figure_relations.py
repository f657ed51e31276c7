"""Italian: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

RELATIONS = FigureRelations(
    old=terms("da, dal, dall', dallo, dalla, dai, dagli, dalle"),
    change=terms("di, del, dell', dello, della, dei"),
    changed=terms("salito, salita, salite, saliti, sceso, scesa, scesi, scese, guadagnato, perso"),
    also=terms("e di, e del, e dello, e dell'"),
    new=terms("a, al, all', allo, alla, ai, agli, alle, fino a, fino al"),
    compared=terms(
        "contro, contro il, dopo, dopo il, rispetto a, rispetto al, rispetto all', rispetto ai, invece di"
    ),
    fillers=terms("il, lo, la, l', i, gli, le, circa, quasi, oltre, più di"),
    rates=listed(
        second="al secondo, per secondo, ogni secondo",
        minute="al minuto, per minuto, ogni minuto",
        hour="all'ora, per ora, l'ora, ogni ora",
        day="al giorno, per giorno, ogni giorno, giornaliero, giornaliera, giornalieri, giornaliere, "
        "quotidiani",
        week="alla settimana, a settimana, per settimana, ogni settimana, settimanale, settimanali",
        month="al mese, per mese, ogni mese, mensile, mensili, mensilmente",
        year="all'anno, l'anno, per anno, ogni anno, annuo, annua, annui, annue, annuale, annuali, "
        "annualmente",
    ),
    bounds=listed(
        least="almeno, non meno di, come minimo, un minimo di, minimo",
        over="più di, più del, più dei, più delle, al di sopra di, superiore a, superiori a",
        beyond="oltre, oltre i, oltre le",
        most="al massimo, non più di, fino a, un massimo di, tutt'al più",
        under="meno di, meno del, meno dei, meno delle, al di sotto di, inferiore a, inferiori a",
        below="sotto",
        nearly="quasi, poco meno di, pressoché",
    ),
    negations=terms("non, mai, senza, né"),
    wins=terms(
        "ha vinto, hanno vinto, vinto, vince, vincono, vinse, vincere, vittoria, battuto, batte, sconfitto, "
        "superato, "
        "imposto, imposta"
    ),
    losses=terms(
        "svantaggio, sotto, perso, perde, perdono, perse, sconfitta, battuto da, battuta da, sconfitto da, ko"
    ),
    away=terms("a, in casa di, in casa del, in, sul campo di"),
    day_borders=terms("prima del, dopo il, fino al, dal"),
    rises=forms("aument increment guadagn balz", "ato, ata, ati, ate, a, ano, are, o, ò, arono")
    + terms(
        "salito, salita, saliti, salite, sale, salgono, salire, salì, cresce, crescono, crescere, "
        "cresciuto, cresciuta, cresciuti, cresciute, crescita, rialzo, rincaro, raddoppiato, "
        "raddoppiata, triplicato, triplicata"
    ),
    falls=forms("cal croll dimezz tagli", "ato, ata, ati, ate, a, ano, are, o, ò, arono")
    + terms(
        "scende, scendono, scendere, sceso, scesa, scesi, scese, diminuito, diminuita, diminuiti, "
        "diminuite, diminuisce, diminuire, diminuzione, ribasso, perso, persa, persi, perde, "
        "flessione, ridotto, ridotta, ridotti, ridotte, ridurre, riduzione, caduto, caduta, "
        "contrazione"
    ),
    changes_of_changes=terms(
        "rallentato, rallentata, rallentamento, accelerato, meno, perdita, perdite, deficit, invece"
    ),
)
