"""Old encodings: a few words are enough where they read as a language; what is a guess is called one."""

from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.sources import encodings
from translation.sources.decoding import Decoded, decode

SHORT = [
    ("cp1252", "« Ça ira », a dit l’élève. Il a payé 5 €."),
    ("cp1252", "Straße gesperrt: „Wir prüfen das“"),
    ("cp1252", "¿Cuándo llegará el niño?"),
    ("iso8859_15", "Le prix du bœuf : 12 € le kilo"),
    ("mac_roman", "L’été sera très chaud à Besançon"),
    ("cp1250", "Žádné peníze pro město"),
    ("iso8859_2", "Święto wciąż się odbędzie"),
    ("cp1250", "„Źle się dzieje” – mówi sołtys"),
    ("iso8859_16", "Ședința a fost amânată, spune președintele țării"),
    ("cp1251", "Рыбаков спасли у берега"),
    ("cp1251", "Міст закриють на вісім місяців"),
    ("koi8_r", "Рыбаков спасли у берега"),
    ("koi8_r", "Музей вновь откроется в субботу, сообщила его пресс-служба."),
    ("koi8_u", "Рибалок врятували біля берега"),
    ("iso8859_5", "Мост закроют на восемь месяцев"),
    ("cp866", "Мост закроют на восемь месяцев"),
    ("cp1253", "Η γέφυρα κλείνει για οκτώ μήνες"),
    ("iso8859_7", "Η γέφυρα κλείνει για οκτώ μήνες"),
    ("cp1254", "Köprü sekiz ay boyunca kapalı"),
    ("iso8859_9", "Müze cumartesi günü açılıyor"),
    ("cp1255", "הגשר ייסגר לשמונה חודשים"),
    ("cp1256", "سيغلق الجسر ثمانية أشهر"),
    ("cp1257", "Tiltas bus uždarytas aštuonis mėnesius"),
    ("cp874", "สะพานจะปิดแปดเดือน"),
    ("gbk", "大桥将关闭八个月"),
    ("gb18030", "市议会决定关闭旧桥。"),
    ("hz", "大桥将关闭八个月"),
    ("hz", "Bridge news: 大桥将关闭八个月, today"),
    ("big5", "大橋將關閉八個月"),
    ("euc_jp", "橋は八か月閉鎖される"),
    ("shift_jis", "橋は八か月閉鎖される"),
    ("iso2022_jp", "橋は八か月閉鎖される"),
    ("euc_kr", "다리는 여덟 달 동안 닫힌다"),
    ("utf-16-le", "Мост закроют на восемь месяцев"),
    ("utf-16-be", "橋は八か月閉鎖される"),
    ("utf-16-le", "สะพานจะปิดแปดเดือน"),
]


def note_of(data: bytes) -> str:
    """The only note on the bytes; empty without one."""
    decoded = decode(data)
    assert decoded is not None
    assert len(decoded.notes) <= 1
    return decoded.notes[0] if decoded.notes else ""


@pytest.mark.parametrize(("codec", "text"), SHORT)
def test_a_short_text_in_an_old_encoding_is_read_and_its_encoding_is_named(codec: str, text: str) -> None:
    data = text.encode(codec)
    decoded = decode(data)
    assert decoded is not None
    assert decoded.text == text
    assert note_of(data).startswith("The text is not in UTF-8; it was read as ")


def test_vietnamese_of_windows_has_its_tones_apart() -> None:
    apart = "Cây câ\u0300u se\u0303 đóng cư\u0309a trong tám tháng"
    decoded = decode(apart.encode("cp1258"))
    assert decoded is not None
    assert unicodedata.normalize("NFC", decoded.text) == "Cây cầu sẽ đóng cửa trong tám tháng"


def test_two_readings_that_are_as_likely_are_both_named() -> None:
    note = note_of("El país cerró".encode("mac_roman")[:8])
    assert "which is a guess" in note
    assert "Mac Roman" in note
    assert "Windows-1252" in note


def test_a_long_text_is_no_guess() -> None:
    text = "Le conseil a décidé de fermer le pont, dont les câbles sont rouillés, à la fin de l'été. " * 30
    assert note_of(text.encode("cp1252")) == "The text is not in UTF-8; it was read as Windows-1252."


def test_the_encoding_that_a_server_names_is_believed_where_it_can_be() -> None:
    text = "Привет"
    assert decode(text.encode("koi8_r"), "koi8-r") == Decoded(text)
    assert decode("5 €".encode("cp1252"), "iso-8859-1") == Decoded("5 €")  # as browsers read it
    assert decode(text.encode(), "koi8-r") == Decoded(text)
    for wrong in ("base64", "no-such", "x\0"):
        assert decode(SHORT[0][1].encode("cp1252"), wrong) == decode(SHORT[0][1].encode("cp1252"))


@pytest.mark.parametrize(
    "text",
    [
        "plain words",
        "café",
        "Thé",
        "He wrote ~{x} and ~/path.",
        "\x1b[31mRed\x1b[0m and plain words in a longer line of text.",
        "Привет",
        "大桥",
    ],
)
def test_what_is_in_utf_8_is_not_guessed(text: str) -> None:
    assert decode(text.encode()) == Decoded(text)


def test_what_is_damaged_in_utf_8_stays_utf_8() -> None:
    data = "Le café a fermé ses portes à l’été".encode()
    for damaged in (data.replace("fermé".encode(), b"ferm\xe9"), data + b"\xc3"):
        decoded = decode(damaged)
        assert decoded is not None
        assert "café" in decoded.text
        assert decoded.notes == ("The text holds 1 damaged character (\ufffd).",)


@given(st.text(max_size=80), st.sampled_from([encoding.codec for encoding in encodings.ENCODINGS]))
def test_every_text_in_every_encoding_is_read_without_a_failure(text: str, codec: str) -> None:
    decoded = decode(text.encode(codec, errors="replace"))
    assert decoded is None or isinstance(decoded.text, str)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_without_a_failure(data: bytes) -> None:
    decode(data)
    best, *others = encodings.readings(data)
    assert all(other.odds <= best.odds for other in others)
    codecs.lookup(best.encoding.codec)


@pytest.mark.parametrize(
    "piece", [b"\xe9", b"caf\xe9 ", b"caf\xe9\n", b"\x81\x40", b"\x1b$B", b"~{VP", b"\0a"]
)
def test_large_files_take_bounded_time(piece: bytes) -> None:
    text = (piece * (400_000 // len(piece))).decode("latin-1")
    linear(lambda text: decode(text.encode("latin-1")), text)
