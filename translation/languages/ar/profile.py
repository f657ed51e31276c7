"""Arabic."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ar",
    name="Arabic",
    script="ARABIC",
    right_to_left=True,
    titles=words("أ أ.د ا.د د"),
    before_numbers=words("ت ج رقم ص ط ع م"),
    closing_abbreviations=words("ق.م هـ"),
    news_words=words("""
        في من على إلى أن عن التي الذي هذا هذه مع بعد كان كانت قبل بين لم لا ما هو هي أو كما قال قالت ذلك
        خلال حتى بعض منذ عند غير أكثر جديد رئيس حكومة شرطة اليوم العام ضد دون لدى وقال ولكن
    """),
)
