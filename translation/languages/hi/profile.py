"""Hindi."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hi",
    name="Hindi",
    script="DEVANAGARI",
    titles=words("कु डॉ पं प्रो"),
    before_numbers=words("क्र पृ सं"),
    inner_abbreviations=words("""
        आई आर ई ए एक्स एच एफ एम एल एन एस ओ क्यू के जी जे जेड टी डब्ल्यू डी पी बी यू वाई वी सी
    """),
    news_words=words("""
        के की में है और से का को पर यह ने हैं कि भी इस एक था हो तो जो कर ही उन वह गया लिए थी रहा कहा क्या
        हुए बाद नहीं अपने तक दिया साल नई नया सरकार पुलिस राष्ट्रपति मंत्री भारत खिलाफ बीच बिना क्यों कैसे
        कौन कहां गए साथ हुई हुआ लोग किया बारे हम दिल्ली रुपये आज कल अब जब तब यहां वहां मैं आप उनके उनकी
        इसके जिसमें दौरान वाले वाली वाला कोई कुछ सभी बड़ा बड़ी ज्यादा सिर्फ लेकिन मगर गई गये होगा होगी रहे
        सकता सकते चाहिए किसी
    """),
)
