"""Danish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="da",
    name="Danish",
    ordinal_stop=True,
    news_words=words("""
        og i at det er en til af på for med den de ikke som der har et om var fra han hun blev efter men
        kan skal vil ved over eller også nu bliver ud mod mere være havde når hvor hvad hvorfor hvem ny
        nye år danmark danske regeringen politiet statsministeren dansk siger mener mennesker uden mellem
        sig sin deres jeg københavn folketinget danmarks kroner uge uger måned måneder nej fået fundet
        taget sagde følge ingen fordi meget mange flere første anden vej børn kvinde fik to tre kommer
        sådan derfor politi brand dømt døde dræbt dig mig
    """),
    kin=words("nb nn"),
)
