"""English."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="en",
    name="English",
    comma_inside_quotation=True,
    titles=words("""
        Abp Adm Ald Amb Asst Atty Attys Bp Brig Bro Bvt Capt Cdr Cdre Cllr Cmd Cmdr Cmdt Col Comdr Comdt
        Cpl Cpls Cpt Dep Det Dist Dr Drs Eng Fr Gen Gov Hr Insp Lieut Lt Maj Messrs Mlle MM Mme Mons Mr
        Mrs Ms Msgr Mssrs Mx Ofc Pfc Pres Prof Profs Pte Pvt Pvts Rep Reps Rev Rt Sec Secy Sen Sens Sgt
        Sgts Supt Supts Treas Ven
    """),
    foreign_titles={"MM": "Messrs"},
    before_numbers=words("""
        appx apt art c ca ch chap chs cir circa cl col ed eq eqn est exh ext ff fig figs flt fn hwy n nn no
        nos nr op p para paras pp pt pts rte s sec secs sect ste subs subsec tel ver vol vols
    """),
    inner_abbreviations=words("""
        abbr approx attn avg betw c.f cf contd d/b/a e.g esp et.seq excl f.k.a fka i.e ibid incl loc.cit
        misc n.b op.cit prec prev pseud publ q.v qv resp s.v scil specif subj supp trans transl uncert unpub
        usu v viz vs
    """),
    closing_abbreviations=words("""
        A.D a.k.a al Ala Apr Ariz Ark Assn Assoc Aug Ave B.C Bldg Blvd Bros Cal Calif Card Cie Cir Co Colo
        Conn Corp Cos Ct Cts cu Dec Del Dept Div doz Esq et.al Expy Feb Fla Fri ft Ga Hon hr hrs Hts Hwy Ill
        Inc Ind Inst Jan Jct Jr Jul Jun Kan Kans Ky La lb lbs Ln Ltd M.D m.p.h Mar Mass Md Mich min Minn
        Miss mo Mon Mont mos Mt Mtn Mts Neb Nebr Nev Nov Oct Okla Ont Ore Oreg oz Pa Penn Penna Ph.D pkg
        Pkwy Plz Pty qt Que Rd Rte Ret Sask Sep Sept sq Sr St Ste Sat Sun Tenn Terr Tex Tpk Thu Thur Thurs
        Tue Tues Twp U.K U.N U.S Univ Utd Va Vt Wash Wed Wis Wisc Wyo yd yds yr yrs Yuk
    """),
    list_endings=words("etc"),
    hours=words("A.M a.m P.M p.m"),
    time_words=words("""
        apr april atlantic aug august australian beijing british central dec december eastern european feb
        february fri friday greenwich indian irish jan january jul july jun june mar march may mon monday
        moscow mountain nov november oct october pacific sat saturday sep sept september sun sunday thu
        thur thurs thursday tokyo tue tues tuesday wed wednesday western
    """),
    plain_words=words("art ill miss ore"),
    sounds=words("""
        aargh achoo ack ahem arf argh atchoo aw baa bah boo brr bwa cockadoodledoo dingdong duh eek
        er erm gah grr ha hah haha haw hee heh hm hmm hmph hoo ick lmao lol meow mhm miaow mmhm moo ohlala
        oink oof oohlala ow oww pff pffft pfft pooh psst rofl sh shh tee ticktock tsk tut ugh uh um
        urgh waah wahey whee whoa whoo woo woof woohoo wow yoohoo zzz
    """),
    table_title="Table",
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
    everyday_words=words("""
        hello hi hey good morning afternoon evening night thanks thank please welcome sorry goodbye
        bye yes happy dear
    """),
)
