"""Italian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="it",
    name="Italian",
    letters="àèéìòù",
    quotation=QuotationStyle("«", "»"),
    titles=words("""
        amb arch arciv avv aw brig c.te cap capit card cav cav.uff col comm comm.rio cons contramm cpt dir
        dott dott.ssa dottssa dr dr.ssa egr em f.lli fam gen gent geom gov illmo ing isp ispett lav lic lt
        m.llo m.o magg magg.gen mar.llo maresc mons n.d n.h on on.le onn p pres proc prof prof.ssa profssa
        rag rev rev.mo S.E S.S s.ten sac sen serg sig sig.na sig.ra sigg sigra sind sott sottoten spett
        suor ten ten.col uff vesc
    """),
    before_numbers=words("""
        all art artt c.a.p capp d.l d.lgs d.p.r fasc fig figg fol int l lett n nn nr num pag pagg prot r.d
        reg rif s.m sez ss tab tav tel tom vol voll
    """),
    inner_abbreviations=words("""
        abbr ad.es agg agr ammin angl approx ass assoc banc bibl c.a c.d c.d.a c.f c.m c.so ca cd cfr circ
        cit cod confr coord dep dipart dist div e.g ed es fac franc fraz frz g.le ibid incl ind indir ingl
        intl ital l.go lat loc loc.cit max n.b n.d.a n.d.r n.d.t naz ogg op op.cit orig p.c p.e p.es p.t
        p.za pref prov pubbl r.a racc red resp s.l s.v sc scient segg succ suppl t.c tit tosc tr trad univ
        v v.le vd vers vs
    """),
    closing_abbreviations=words("""
        a.C a.m ago apr Bros c.c coop Corp d.C dic feb febb genn giu giugn Inc Jr Ltd lug mag mar mil min
        mio mld mln mq nov ott p.m p.v s.a.s s.n.c S.p.A s.p.a s.r.l sec set sett soc Sr U.S.A
    """),
    list_endings=words("ecc etc"),
    plain_words=words("art no"),
    sounds=words("argh brr ehm grr lol mah pff sob uff uffa zzz"),
    table_title="Tabella",
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
        può quasi quel quell' quella quelle quelli quello questa queste questi questo qui quindi salvo
        sebbene sempre sia solo soltanto sono sopra soprattutto sotto stando subito successivamente tale
        tali tanti tanto tre troppo tu tutta tuttavia tutte tutti tutto uno vi via voi è
    """),
    news_words=words("""
        è sono ha essere stato stata hanno due anni anno nuovo nuova governo polizia presidente ministro
        tribunale italia morti oggi
    """),
    everyday_words=words("""
        ciao buongiorno buonasera buona buon notte grazie prego benvenuti benvenuto arrivederci
        scusa scusi mille caro
    """),
)
