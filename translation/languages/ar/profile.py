"""Arabic."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ar",
    name="Arabic",
    script="ARABIC",
    right_to_left=True,
    question_mark="؟",
    behind_quotation=r"\s*(?:ثم|[وف]?(?:ي|ت)?(?:قال|قول|سأل|صاح|صيح|أكد|ؤكد|كرر|أضاف|ضيف|أوضح|وضح|هتف|تساءل|رد|أجاب|جيب|علق|صرخ|همس|أعلن)(?:ت|وا|نا)?)\b",
    titles=words("أ أ.د أ.م.د ا.د د م.د وأ ود وم"),
    before_numbers=words("ب ت ج رقم ص ط ع ف م"),
    closing_abbreviations=words("ذ.م.م ش.م.ع ش.م.ك ش.م.ل ش.م.م ق.م هـ"),
    news_words=words("""
        في من على إلى أن عن التي الذي هذا هذه مع بعد كان كانت قبل بين لم لا ما هو هي أو كما قال قالت ذلك
        خلال حتى بعض منذ عند غير أكثر جديد رئيس حكومة شرطة اليوم العام ضد دون لدى وقال ولكن
    """),
    everyday_words=words("مرحبا السلام عليكم صباح الخير مساء شكرا فضلك أهلا عفوا"),
)
