"""Portuguese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pt",
    name="Portuguese",
    letters="àáâãçéêíòóôõú",
    titles=words("""
        alf alm arq asp brig Cap Cel Cmte Cón Dep Des dr dra dras drs eng enga exma exmo Fr Gen Gov ilma
        ilmo Ir Irs Maj mons Pe Pres prof profa profas profs rev Sarg Sen sr sra sras srs srta srtas sta
        sto Ten Vig Vva
    """),
    before_numbers=words("arts figs fl fls págs séc sécs tel"),
    inner_abbreviations=words("aprox apt av cf e.g edif i.e incl máx mín obs p.ex pça séc trav vs"),
    closing_abbreviations=words("""
        a.C a.m abr ago Cia Corp d.C dez ex fev Inc jan Jr jul jun Ltd Ltda nov p.m V.Exa
    """),
    list_endings=words("etc"),
    sounds=words("argh brr grr hã hm hum kkk lol pff rs rsrs ufa"),
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
        então era eram essas esses está finalmente foi fora foram havia hoje há igualmente inclusive logo
        lá mediante meu minha muitas muitos nada nesse neste ninguém nossa nosso nunca ora outras perante
        pois portanto porém posteriormente pouco primeiro quais qual qualquer quanto quase quer sempre
        sendo seria sobretudo são tal talvez tampouco tanto te tem tinha todavia três tudo umas uns várias
        vários é
    """),
    news_words=words("""
        foi são ser está tem têm anos ano novo nova governo polícia presidente tribunal ministro brasil
        portugal diz disse pessoas dois duas é lei lisboa porto euros reais semana mês meses dia dias hoje
        ontem amanhã gente trabalho há estão pode podem deve vai vão
    """),
    kin=words("gl pb"),
    near=("pb",),
)
