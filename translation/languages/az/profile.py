"""Azerbaijani."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="az",
    name="Azerbaijani",
    letters="çöüğİışə",
    titles=words("akad c-b dok dos dr leyt müh polk prof"),
    before_numbers=words("cəd fəs səh tel şək"),
    inner_abbreviations=words("bax küç mtv məs pr prosp r ray təxm ş"),
    closing_abbreviations=words("""
        apr avq b.e dek dəq e.ə fev man mar min mln mlrd noy okt qəp san sen sent yan
    """),
    list_endings=words("və.b və.i və.s"),
    function_words=words("""
        və bu ilə üçün bir də ki da o isə daha hər onun sonra qədər kimi görə ən çox ya tərəfindən
        haqqında arasında amma lakin niyə necə nə kim artıq
    """),
    news_words=words("""
        olan edir edib olub var yeni azərbaycan dövlət olaraq deyib bildirib etdi oldu ildə il prezident
        nazir hökumət polis ola müharibə baş
    """),
    everyday_words=words("salam sabahınız xeyir axşamınız təşəkkür edirəm zəhmət olmasa xoş gəlmisiniz"),
)
