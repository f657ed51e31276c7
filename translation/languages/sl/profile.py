"""Slovenian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sl",
    name="Slovenian",
    letters="čšž",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    syllabic="r",
    titles=words("""
        akad arh asist dipl dir doc dr g ga gdč gen gosp ing inž izr mag msgr odv pom por prof spec stot
        sv univ.dipl
    """),
    before_numbers=words("odst pogl pril sl str t tab tel tč zv čl št"),
    inner_abbreviations=words("""
        angl gl lat nem npr obč ok op oz preds pribl prim t.i t.im tj ul ur vklj
    """),
    closing_abbreviations=words("""
        apr avg d.d d.o.o dec evr feb jan mar min mio mrd n.št nov okt po.Kr pr.Kr pr.n.št s.p sek sep
        sept stol tis
    """),
    list_endings=words("idr ipd itd itn"),
    measures=words("l"),
    function_words=words("""
        in v na se da za s z o ki pa ne po kot ali ni do od pri še tudi že ter če ko kako kaj kdo kje
        zakaj kdaj proti med pred več samo brez vse jih zaradi nihče nekdo vendar zato tako ker kjer
        kateri katera dva dve tri prvi drugi svoje svoj njih njihov mu ji vsi prav tem tega temu naj letos
        danes včeraj
    """),
    opening_words=words("""
        a ampak bil bila bili bilo bo dokler eden ena enako ga hkrati ima ja jaz je jutri kasneje koliko
        le mi mnogi mnogo moj morda nad namesto nato naš nekatere nekateri nikoli niso niti nič njegov
        njegova njen ob oba okoli on ona oni ono podobno poleg pozneje preden prej prvič saj sicer skoraj
        skupaj so ta takrat tam te ti to toda torej tu tukaj verjetno večina vi vmes vsak zadnji zdaj zelo
        zunaj
    """),
    news_words=words("""
        je so bi bo bil bila bilo lahko nov nova novo leta let ljudi vlada policija predsednik minister
        sodišče slovenija slovenije slovenski dejal povedal ima imajo sta bodo teden tednov mesec mesecev
        junija julija maja ljubljana ljubljani evrov niso smo ste sem
    """),
    everyday_words=words("""
        živjo zdravo dober dobro jutro dan večer hvala prosim dobrodošli oprostite nasvidenje
    """),
)
