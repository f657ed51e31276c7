"""Korean syllables that are spelt in Latin letters in a way of their own where they are a surname."""

from translation.languages.name_table import NameTable

# Readings as in `checks/names/graphemes.py`, by the spellings that their bearers use:
# 이 Lee, Rhee, Yi; 박 Park; 노 Roh, Noh; 임 Lim, Im; 유 Yoo, Ryu; 나 Na, Ra.
_SURNAMES = """
^이 i li ri
^박 pak park bak
^노 no ro
^임 im lim rim
^유 ju lju rju
^류 ju rju
^양 jang liang
^나 na ra
^여 jo ljo
^윤 jun jon
^성 song sung
^최 tSoi tSwe tSe
^정 dZong dZung tSong tSung
^조 dZo tSo
^심 Sim sim
^신 Sin sin
^우 u wu
^오 o
^강 kang gang
^구 ku gu
^곽 kwak gwak
"""

TABLE = NameTable(
    demonyms="인 측 계 인들",
    endings="-: 은 는 이 가 을 를 의 에 에서 에게 께서 와 과 도 로 으로 만 씨",
    sounds=_SURNAMES,
)
