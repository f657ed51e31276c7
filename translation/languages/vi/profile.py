"""Vietnamese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="vi",
    name="Vietnamese",
    news_words=words("""
        và của là có trong cho được không người với các một những này đã đến khi về từ ra để như tại vào
        sau nhiều năm trên đang bị cũng sẽ theo thì hơn việt nam chính phủ công an thủ tướng chủ tịch tòa
        nước ông bà họ nhưng hay vì sao gì ai đâu thế nào mới làm lại hai giữa chống
    """),
)
