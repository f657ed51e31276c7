"""Irish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ga",
    name="Irish",
    news_words=words("""
        agus an na ar ag i a is go le do de bhí tá ní sé sí siad leis den don san sna faoi ó as chun nach
        gur bhfuil mar ach níos mó féin tar éis roimh gan idir atá raibh beidh bheith dúirt deir bliain
        bliana daoine rialtas gardaí éireann éire nua cén cad cé conas cathain fúthu seo sin eile ina leo
        aige aici dó seachtain mí lá inniu inné amárach euro aon gach trí chéad dara leanúint déanta rinne
        rinneadh fuair fuarthas sinn muid agam agat acu orthu orm uirthi ann anseo ansin arís freisin dáil
        taoiseach aire cúirt bás fear bean páistí scoil
    """),
)
