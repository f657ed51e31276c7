"""Irish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ga",
    name="Irish",
    letters="áéíóú",
    titles=words("dr Mgr Mr Mrs Ms prof"),
    before_numbers=words("cuid lch lgh uimh vol"),
    inner_abbreviations=words("cf i.e m.sh"),
    closing_abbreviations=words("""
        Aib Beal DFómh Ean Feabh i.n Ltd Lún Meith MFómh Már Noll r.n Samh Teo
    """),
    list_endings=words("etc srl"),
    function_words=words("""
        agus an na ar ag i a is go le do de ní sé sí siad leis den don san sna faoi ó as chun nach gur mar
        ach níos mó féin tar éis roimh gan idir cén cad cé conas cathain fúthu seo sin eile ina leo aige
        aici dó seachtain inniu inné amárach aon gach chéad dara sinn muid agam agat acu orthu orm uirthi
        ann anseo ansin arís freisin
    """),
    news_words=words("""
        bhí tá bhfuil atá raibh beidh bheith dúirt deir bliain bliana daoine rialtas gardaí éireann éire
        nua mí lá euro trí leanúint déanta rinne rinneadh fuair fuarthas dáil taoiseach aire cúirt bás
        fear bean páistí scoil
    """),
    everyday_words=words("dia duit maidin mhaith oíche raibh agat maith fáilte slán"),
)
