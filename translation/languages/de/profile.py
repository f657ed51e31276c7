"""German."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="de",
    name="German",
    letters="ßäöü",
    quotation=QuotationStyle("„", "“"),
    capital_nouns=True,
    titles=words("""
        Abg Bgm Dipl Dipl.-Ing Dipl.-Kfm Dr Fa Fam Fr Frl Gebr Gen hl Hptm Hr Hrn Hrsg Ing Inh Insp Kard
        Kdt Kpt Lt Mag Mr Mrs Msgr Oberstlt OStA Pfr Priv.-Doz Prof Präs sel St StA stellv stv Univ.-Prof
        Verf
    """),
    before_numbers=words("abs anm aufl jg kap lit pos rn tel ziff"),
    inner_abbreviations=words("""
        a.d abs abt abzgl allg amtl ausschl bes betr Bez bspw Bundesmin Bundesrep bzgl bzw ca d.h dt ehem
        ehrenamtl einschl engl entspr ev evtl evtll exkl Fachb frz geb gem ges gesch ggf ggfs h.c habil
        i.A i.d.R i.e.S i.S.d i.V inkl insb insbes jew jur jährl kath Kfz Landkr led lfd lt m.E med mind
        Mitgl mtl nat o.d o.g od phil rd Reg rer schweiz sog städt theol tägl u.U Univ verh verst verw vgl
        z.B z.Hd z.T z.Z z.Zt zzgl österr
    """),
    closing_abbreviations=words("""
        a.D a.M Apr Aug Bhf Co Corp d.J d.Ä Dez Di Do e.V Feb Hbf i.Br i.R Inc Jan Jh Jhd Jhdt jr jun Ltd
        max Mi Min Mio Mo Mrd n.Chr Nov o.d.T Okt Pl s.o s.u Sa Sek sen Sept Std Str Tsd u.a v.a v.Chr
    """),
    list_endings=words("dgl etc o.ä o.Ä u.dgl u.s.w u.v.a u.v.m u.ä u.Ä usf usw"),
    plain_words=words("mich uhr"),
    ordinal_stop=True,
    sounds=words("argh brr grr hm hmm hmpf lol pff pst puh uff äh ähm öh öhm"),
    function_words=words("""
        der die und in den von zu das mit sich des auf für im dem nicht ein eine als auch es an aus er
        dass sie nach bei einer um am noch wie einem über einen so zum nur oder aber vor zur bis mehr
        durch man sein gegen wir was warum wer ohne unter heute gestern morgen schon immer keine kein alle
        wieder seit während laut ihr ihre unsere
    """),
    opening_words=words("""
        allerdings also andere anderen anschließend anstelle außerdem bald beide bereits bevor bislang
        bisher dabei dadurch dafür daher damals damit danach daneben dann darauf darum davon dazu deren
        deshalb dessen dies diese diesem diesen dieser dieses doch dort einige einmal endlich erst etwa
        euch euer ferner hier hingegen ich ihm ihnen ihrer ihrem ihren indes inzwischen ja jede jeder
        jedes jedoch jene jetzt kaum könnte manche mehrere meine meist mittlerweile nachdem natürlich nein
        nichts nun ob obwohl rund schließlich seine seinem seinen seiner seitdem selbst sobald sogar
        solche sollte somit sonst sowohl später statt trotz trotzdem überdies unser vielleicht vom weil
        weiter weitere welche wenn wo wegen wenige zahlreiche zudem zuletzt zunächst zurzeit zusammen
        zuvor zwar zwei zwischen
    """),
    news_words=words("""
        ist werden hat wird sind war haben wurde neue neuer neues jahr jahre menschen regierung polizei
        präsident kanzler gericht deutschland sagt will soll woche wochen monat tag tage viele drei erste
        zweite geht kommt bleibt müssen wollen können erneut eu euro berlin gibt neuem darf sei seien
    """),
)
