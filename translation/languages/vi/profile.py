"""Vietnamese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="vi",
    name="Vietnamese",
    code_page="cp1258",
    letters="àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    titles=words("BS GS KS Ls PGS ThS TS"),
    before_numbers=words("tr"),
    inner_abbreviations=words("H P Q TP tp VD vd"),
    list_endings=words("v.v vv"),
    function_words=words("""
        và của là có trong cho được không người với các một những này đã đến khi về từ ra để như tại vào
        sau nhiều trên đang cũng sẽ theo thì hơn ông bà họ nhưng hay vì sao gì ai đâu thế nào lại hai giữa
    """),
    news_words=words("năm bị việt nam chính phủ công an thủ tướng chủ tịch tòa nước mới làm chống"),
    everyday_words=words("chào xin cảm ơn tạm biệt lỗi vui lòng"),
)
