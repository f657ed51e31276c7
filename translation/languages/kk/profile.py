"""Kazakh."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="kk",
    name="Kazakh",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    titles=words("акад ген д-р доц инж кап лейт полк проф"),
    before_numbers=words("кест ст сур тел"),
    inner_abbreviations=words("ауд ағыл даң көш лат мыс мәс обл орыс пр т.е т.с ш.а шам"),
    closing_abbreviations=words("""
        ақп б.з б.з.д жел км мам мау мин млн млрд нау сәу там тг шіл ғ ғғ қаз қар қаң қыр
    """),
    list_endings=words("т.б т.с.с т.т"),
    measures=words("ж жж"),
    function_words=words("""
        және мен бен бұл бір үшін туралы кейін дейін не кім қалай неге қайда қарсы арасында екі өз ол олар
        бойынша ең көп арқылы соң емес
    """),
    news_words=words("""
        да де деп еді болып болды болған қазақстан қазақ жылы жыл жаңа үкімет полиция президент министр
        сот адам бар жоқ деді керек
    """),
    rare=True,
)
