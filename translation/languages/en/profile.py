"""English."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="en",
    name="English",
    comma_inside_quotation=True,
    titles=words("""
        Adm Ald Amb Asst Atty Attys Brig Capt Cllr Cmdr Col Comdr Cpl Cpls Cpt Dep Det Dr Drs Fr Gen Gov
        Insp Lieut Lt Maj Messrs Mlle MM Mme Mr Mrs Ms Msgr Mssrs Ofc Pres Prof Profs Pvt Rep Reps Rev Rt
        Secy Sen Sens Sgt Supt Treas Ven
    """),
    foreign_titles={"MM": "Messrs"},
    before_numbers=words("ca chs cl eq figs flt para paras pt sec secs ver vols"),
    inner_abbreviations=words("approx avg c.f cf e.g esp excl i.e incl resp viz vs"),
    closing_abbreviations=words("""
        al Ala Apr Ariz Ark Assn Aug Ave Blvd Bros Calif Card Co Colo Conn Corp Cos Dec Del Dept Esq Feb
        Fla Ft ft Ga Hon hr hrs Ill Inc Ind Jan Jr Jul Jun Kan Ky La lb lbs Ltd Mar Mass Md Mich Minn Miss
        Mo Mont Mt Mts Neb Nev Nov Oct Okla Ont Ore oz Pa Que Rd Sask Sep Sept sq Sr St Ste Tenn Tex Univ
        Va Vt Wash Wis Wyo
    """),
    list_endings=words("etc"),
    plain_words=words("art ill me miss ore"),
    sounds=words("""
        aargh achoo ack ahem argh aw aww bah brr eek er erm gah grr haha heh hmm hmph hm ick lmao lol mhm
        mmhm oof ooh pff pffft pfft phew pooh psst rofl sh shh tsk tut ugh uh um urgh waah whoosh zzz
    """),
    function_words=words("""
        the of and to in a is that for on was with as by it at from are be this have or an not but his he
        they their has its were which who will after over up out into about would been one all against no
        how what why when where us could than still many some any these those can should while being did
        does had him her them my your we our you old back down off between during before because under
        around since
    """),
    opening_words=words("""
        according also although another both despite each earlier even every few further he's here however
        i if inside instead it's just last later let like meanwhile more neither next nobody nor now once
        only other outside perhaps rather recently several she similarly so sometimes soon such that's
        then there therefore they're though three thus today together too two unless unlike until upon
        we're whatever whether whose within without yes yet
    """),
    news_words=words("""
        new more says said uk people police court government minister president year years two first man
        woman killed dead may week month day days today yesterday most vote deal plan show news top get
        make take see rise rises fall falls stocks shares market talks attack crisis party leader dies
        hits wins loses calls bid ban fears cut cuts rate state world home city school law war set face
        faces death report
    """),
)
