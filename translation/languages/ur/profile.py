"""Urdu."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ur",
    name="Urdu",
    script="ARABIC",
    right_to_left=True,
    full_stop="۔",
    question_mark="؟",
    news_words=words("""
        کے کی میں ہے اور سے کا کو اس نے پر ہیں کہ یہ بھی ایک تھا ہو تو جو کر ہی ان وہ گیا لیے تھی رہا کہا
        کیا ہوئے بعد نہیں اپنے تک دیا سال نئی نیا حکومت پولیس صدر وزیر عدالت پاکستان خلاف درمیان بغیر کیوں
        کیسے کون کہاں گے ساتھ
    """),
    everyday_words=words("سلام صبح بخیر شکریہ براہ کرم خوش آمدید معاف"),
)
