"""French."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fr",
    name="French",
    letters="àâæçèéêëîïôùûüÿœ",
    quotation=QuotationStyle("«", "»", "\u202f"),
    # Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow blank that does not break
    # before ; ! ?, a wider one before the colon and inside « »; here all of them are narrow.
    blank_before_marks="\u202f",
    titles=words("""
        adj amb brig Bx Cdt Capt capt chanc cmdt Cne Col Cte dr Drs ets frs gal gén ing insp lieut.-col lt
        lt-col M Me Mgr Mlle Mlles MM Mme Mmes mons Mtre pr prof Prs prés R.P Sgt St Ste Stes Sts sté sén
        Vte Vve éts
    """),
    before_numbers=words("""
        al alin arr art ch chap dim fasc fig h hab lig lun m mar n nos num nº p paragr pl pp prop pt pts
        r rec réf sam t tabl tome tél ven vol ép
    """),
    inner_abbreviations=words("""
        adr anc angl anon ap approx apr arch assoc av bd bibl boul bull c.-à-d c.à.d cf ch.-l circ coll
        coord dir dép e.g encycl env excl fam fg féd gouv hôp i.e ibid imm incl indus introd lat loc.cit
        n.b op.cit p.-ê p.ex p.p.s parag prov qqch qqf qqn qual rep resp rte s.-v s.v.p sect sing subst
        symb syst techn trad trav vs vén zool éd édit équiv
    """),
    closing_abbreviations=words("""
        avr cap cie col Corp déc ex févr Inc J.-C janv Jr juil Ltd Ltée max min mn N.-D nov oct S.-S S.A
        S.A.R.L SA SARL sec sept Sr suiv suppl
    """),
    list_endings=words("ap.J.-C apr.J.-C av.J.-C etc"),
    plain_words=words("art vol"),
    sounds=words("""
        argh brr euh grr ha hem heu hmm hum lol mdr meuh miaou ohlala ouaf ouf ouh ouille ouin oulala
        pff pfft pst ptdr tictac tss zzz
    """),
    table_title="Tableau",
    function_words=words("""
        de la le et les des en un du une que pour qui dans a par plus pas au sur ne se ce il son aux sa on
        ou mais comme ses nous cette elle leur sans vers après entre contre selon depuis chez sous l' d'
        qu' s' n' c' pourquoi comment quand où quoi ils leurs
    """),
    opening_words=words("""
        ailleurs ainsi alors aucun aucune aujourd'hui auparavant aussi autant autre autres avant avec
        beaucoup bien bref car ceci cela celle celles celui cependant certaines certains certes ces cet
        ceux chacun chaque d'abord donc dont durant dès déjà désormais encore enfin ensuite entre-temps
        fini hier hors hélas ici idem j' jamais je jusqu' lors lorsqu' lorsque lui là m' malgré me moins même
        ni non nos notre or oui parce parfois parmi pendant peu plusieurs près puis puisqu' puisque quant quel
        quelle quelles quelque quelques quels quiconque quoique rien si sinon soudain surtout t' tandis tant
        tel telle tous tout toute toutefois toutes trois très tu voici voilà votre vous à âgé âgée également
        étant
    """),
    news_words=words("""
        est sont avec été ont fait être deux ans nouveau nouvelle gouvernement police président ministre
        tribunal france morts veut peut était
    """),
    everyday_words=words("""
        bonjour bonsoir bonne bon nuit merci salut bienvenue pardon revoir oui beaucoup cher chère
        joyeux
    """),
)
