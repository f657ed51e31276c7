"""German."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="de",
    name="German",
    letters="ßäöü",
    quotation=QuotationStyle("„", "“"),
    # Duden, rules for setting text: a narrow blank that does not break.
    blank_in_abbreviations="\u202f",
    spaced_abbreviations=words("z.B d.h u.a z.T i.d.R u.U v.a o.ä o.Ä s.o s.u z.Z a.D e.V"),
    capital_nouns=True,
    titles=words("""
        Abg Abt.-Dir Apl Bez.-Bgm Bgm Bgmin Brig Dipl Dipl.-Biol Dipl.-Chem Dipl.-Ing Dipl.-Kfm Dipl.-Phys
        Dipl.-Psych Dipl.-Päd Dir Dr Dr.-Ing Exz Fa Fam Fhr Fr Frhr Frl Gebr Gen Gfm hl Hpt Hptm Hr Hrn
        Hrsg Ing Inh Insp Kap Kap.z Kapt Kard Kdt Kfm Kpt Lt Mag Min.-Dir Min.-Rat Mr Mrs Msgr mult
        Oberstl Oberstlt Obglt ObLt Oblt OStA Pfr Pol.-Präs Priv.-Doz Prof Präs Reg.-Rat sel Sen Sr St StA
        Stabsfw stellv StR StRin stv Uffz Uni.-Prof Univ.-Prof Verf Vors Wwe
    """),
    before_numbers=words("""
        abb abschn anl anm art aufl bd bde bl bsp buchst fn hausnr hft jg kap lfd.nr lfg lit mz nr nrn op pkt
        pos rdnr rn rz s tab taf teilbd tel tz zf ziff
    """),
    inner_abbreviations=words("""
        a.a.O a.d a.G Abk abs abt abzgl abzügl allg amtl anschl arab arch asiat Ausg ausschl ausw bes betr
        Bez bibl bisw brit bspw Bundesmin Bundesrep bzgl bzw ca christl d.h d.i dipl diss dt durchschn ebd
        ebda ehem ehrenamtl eigtl einschl elektr engl entspr etw ev evtl evtll exkl Fachb frz geb gebr
        gegr gek gem ges gesch gest gez ggf ggfs griech h.c habil hebr hist hpts hrsg i.A i.Allg i.B i.d.F
        i.d.R i.e.S i.H.v i.S i.S.d i.S.v i.V i.V.m i.w.S inkl insb insbes ital jap jew jmd jur jährl jüd
        kath Kfz kgl Landkr landw lat led lfd lt m.a.W m.E m.W mat mech med mind Mitgl monatl mtl mögl
        mündl n.a nam nat niederl norw näml o.d o.g o.J od parl pers phil phys polit prot rd Reg relig rer
        resp russ s.a schott schriftl schwed skand slaw sog sogen spez staatl städt techn teilw theol tägl
        u.U u.Z ugs ung Univ urspr v.a.D v.d v.H v.T vergl verh verm versch verst verw vgl viell vorl vorm
        wg wöchentl z.B z.H z.Hd z.T z.Z z.Zt zit zus zw zzgl zzt österr
    """),
    closing_abbreviations=words("""
        a.D a.M a.Rh Anh Apr Aug Bhf Co Corp d.J d.M d.O d.Ä Dez Di Do Dtzd e.G e.K e.V e.Wz Feb Febr
        G.m.b.H Ges.m.b.H Hbf i.Br i.R i.Tr i.W Inc Jan Jg Jh Jhd Jhdt Jhs jr Jul jun Jän Lkr Ltd max Mi
        Mill Min Mio Mo Mrd Mrz n.Chr n.u.Z Nov o.d.T Okt Pfd Pl Proz qkm Qm s.d s.o s.u Sa Sek sen Sept
        Std Stk Str Trl Tsd u.a u.a.m v.a v.Chr v.u.Z Ztr Zz
    """),
    compound_endings=("str",),
    list_endings=words("dgl etc ff o.Ä o.ä u.dgl u.s.f u.s.w u.v.a u.v.m u.Ä u.ä usf usw"),
    ordinal_stop=True,
    sounds=words("argh brr grr ha hm hmm hmpf lol pff pst puh uff äh ähm öh öhm"),
    table_title="Tabelle",
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
    everyday_words=words("""
        hallo guten guter gute morgen abend nacht danke dank bitte willkommen entschuldigung tschüss
        wiedersehen vielen frohe frohes liebe
    """),
)
