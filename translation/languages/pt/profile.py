"""Portuguese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pt",
    name="Portuguese",
    letters="àáâãçéêíòóôõú",
    titles=words("""
        adv alf alm arc arceb arq asp bach brig Cap card Cel cmdt cmte cons contra-alm Cón D Dep Des dr
        dra dras drs emb emm eng enga exma exmo Fr gal gen Gov ilma ilmo insp ir irs ld Maj mj mons n.sra
        pe pres presid prof profa profas profs R.P rev revmo rv sarg secret sen sgt sr sra sras srs srta
        srtas sta sto subten ten ten.-cel ten.cel tte V.Ex.a vig visc Vva vve
    """),
    before_numbers=words("""
        al apart art arts cap caps cláus cx cód fasc fig figs fl fls fol kms n n.o nº núm p parág pp proc
        pág págs sec séc sécs tel tels tit tom vol vols
    """),
    inner_abbreviations=words("""
        abrev adj adm ap aprox apt arqueol assoc aum aut av avda bibl bras c/c ca cf cfr circ coml compl
        coord créd dept depto desc dpto e.g edif educ esc etim ext fed fem gov i.e ibid impr incl ingl jur
        lg lgo mens mun máx méd mín mús n.b n.t nac neol náut obs op.cit orig p.ex p.f pq prod pron próx
        publ pç pça quím relat resp rod s.l s.n soc sociol supl símb tec tecnol trad transp trav técn univ
        v.g vd vs
    """),
    closing_abbreviations=words("""
        a.C a.m abr ago Bros C.ia Cia Corp d.C dez E.U.A EE.UU EUA ex Ex.a fev hab Inc jan Jr jul jun Lda
        Ltd Ltda mai milh min nov out p.m S.A S.A.R.L seg set V.Exa
    """),
    list_endings=words("etc"),
    sounds=words("argh brr grr hã hm hum kkk lol pff rs rsrs ufa"),
    table_title="Tabela",
    function_words=words("""
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu
        sua ou quando muito nos já eu também só pelo pela até isso entre depois sem mesmo aos seus quem
        nas me esse eles você essa contra sobre após segundo porque onde às ainda desde nenhum nenhuma
        algum alguma todo toda todos todas outra outro outros isto aquilo esta estas estes sob além acima
        diante
    """),
    opening_words=words("""
        ademais afinal agora algumas alguns ali ambos apenas apesar aquela aquele assim atualmente aí cada
        caso cerca conforme contudo cujo daí dela dele dentro desse deste durante ela elas embora enquanto
        então era eram essas esses está estão finalmente foi fora foram havia hoje há igualmente inclusive
        logo lá mediante meu minha muitas muitos nada nesse neste ninguém nossa nosso nunca ora outras
        perante pode pois portanto porém posteriormente pouco primeiro quais qual qualquer quanto quase
        quer sempre sendo seria sobretudo são tal talvez tampouco tanto te tem tinha todavia três tudo
        umas uns várias vários é
    """),
    news_words=words("""
        foi são ser está tem têm anos ano novo nova governo polícia presidente tribunal ministro brasil
        portugal diz disse pessoas dois duas é lei lisboa porto euros reais semana mês meses dia dias hoje
        ontem amanhã gente trabalho há estão pode podem deve vai vão
    """),
    everyday_words=words("""
        olá bom boa dia tarde noite obrigado obrigada favor bem-vindo adeus desculpe feliz muito
    """),
    kin=words("gl pb"),
    near=("pb",),
)
