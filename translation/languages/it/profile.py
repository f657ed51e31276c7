"""Italian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="it",
    name="Italian",
    letters="àèéìòù",
    quotation=QuotationStyle("«", "»"),
    titles=words("""
        arch avv brig card cav col comm cons dott dr dr.ssa egr gen gent geom ing isp lav m.llo magg
        mar.llo mons on on.le proc prof rag sac sen serg sig sigg sigra sottoten spett ten ten.col
    """),
    before_numbers=words("all artt capp figg int lett pagg rif sez tab tav tel voll"),
    inner_abbreviations=words("""
        ad.es agr ass assoc ca cfr cit e.g es fraz ibid incl ind loc max op p.es v vs
    """),
    closing_abbreviations=words("""
        a.C ago apr coop Corp d.C dic feb febb genn Inc Jr Ltd nov ott p.v sett soc
    """),
    list_endings=words("ecc etc"),
    plain_words=words("api ci fa lo mai mi no ore re su via"),
    sounds=words("argh brr ehm grr lol mah pff sob uff uffa zzz"),
    function_words=words("""
        di e il la che in a per un del non si da una con le i della al dei nel alla più come anche ma
        delle lo gli ai dal nella o se suo sua degli dalla contro dopo tra fra chi cosa perché quando dove
        quale senza fino sul sulla secondo l' dell' un' all' dell nell' già così ancora ecco
    """),
    opening_words=words("""
        adesso affinché alcune alcuni all'epoca allora altra altre altri altro anzi appena aveva bensì
        bisogna c'è ciascuno circa ciò coloro colui comunque d' dagli dai dall' dalle dello dentro dietro
        dunque ebbene eccetto egli ella entrambi entro eppure era erano essa esse essi finalmente fu fuori
        grazie ha hanno infatti infine inoltre insieme intanto invece io lei loro lui malgrado mentre
        molte molti molto negli nei nelle nello nessun nessuno niente noi nonostante nostra nostro nulla
        ogni ognuno oltre oppure ora parecchi perciò però piuttosto poi poiché presso prima proprio pure
        quasi quel quell' quella quelle quelli quello questa queste questi questo qui quindi salvo sebbene
        sempre sia solo soltanto sono sopra soprattutto sotto stando subito successivamente tale tali
        tanti tanto tre troppo tu tutta tuttavia tutte tutti tutto uno vi via voi è
    """),
    news_words=words("""
        è sono ha essere stato stata hanno due anni anno nuovo nuova governo polizia presidente ministro
        tribunale italia morti oggi
    """),
)
