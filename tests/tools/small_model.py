"""Make a small model: it translates piece by piece, by a list of words.

    uv run python -m tests.tools.small_model en fr OUT_DIR

A whole Argos package of 0.8 MB: a tokenizer and a transformer for CTranslate2, whose weights are not trained
but written down. Words that are not in the list come out as they went in, and so do names and figures. It is
loaded in no time: what tests show of everything around a translation, they show with it. The bundled models
have 80 MB each.

How it works: a vector has three parts. In the first a token has its code, in the second its place has one.
The decoder looks for the token of the source whose place is its own, copies that token's code into the third
part, and that is all that the last layer looks at. The dictionary is in the embeddings: a word of the source
has the code of its translation.
"""

from __future__ import annotations

import argparse
import io
import string
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from translation.resources import SAMPLE

_PART = 64  # numbers of each of the three parts
_WIDTH = 3 * _PART
_PLACES = 512
_SHARP = 10.0  # how far a place is preferred to all others
_SURE = 0.5  # the same for a token; less, and other translations come near the best
_INNER = 1536  # of the layers between: they do nothing, but weigh as much as real ones in a package

# What it knows: word by word the same in each language.
_SENTENCES = (
    {"en": "The cat sleeps", "fr": "Le chat dort"},
    {"en": "The dog barks", "fr": "Le chien aboie"},
    {"en": "It rains", "fr": "Il pleut"},
    {"en": "The harbour of Neustadt is old", "de": "Der Hafen von Neustadt ist alt"},
)
# Besides: all that can be copied a character at a time.
_CHARACTERS = string.printable.strip() + "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸàâäçèéêëîïôöùûüÿŒœßñ«»“”‘’„–—…€£°%·¿¡"


def words(source: str, target: str) -> dict[str, str]:
    """The words of a language that it knows in another one."""
    return {
        word: translation
        for row in _SENTENCES
        if source in row and target in row
        for word, translation in zip(row[source].split(), row[target].split(), strict=True)
    }


@cache
def tokenizer() -> bytes:
    """A SentencePiece model in which each of the words is one piece, and so is each of the characters."""
    import sentencepiece

    known = {word for row in _SENTENCES for sentence in row.values() for word in sentence.split()}
    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*SAMPLE.read_text(encoding="utf-8").splitlines(), _CHARACTERS]),
        model_writer=trained,
        vocab_size=1000,
        user_defined_symbols=sorted(f"▁{word}" for word in known),
        hard_vocab_limit=False,
        character_coverage=1.0,
        split_digits=True,
        normalization_rule_name="identity",
        minloglevel=2,
    )
    return trained.getvalue()


def model(source: str, target: str) -> dict[str, bytes]:
    """The files in the folder `model` of a package, by their names."""
    import sentencepiece
    from ctranslate2.specs import transformer_spec

    processor = sentencepiece.SentencePieceProcessor(model_proto=tokenizer())
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    codes = dict(zip(pieces, _codes(len(pieces)), strict=True))
    translations = {f"▁{word}": f"▁{other}" for word, other in words(source, target).items()}
    nothing = np.zeros((len(pieces), _PART), np.float32)
    places = np.zeros((_PLACES, _WIDTH), np.float32)
    places[:, _PART : 2 * _PART] = _codes(_PLACES)

    random = np.random.default_rng(7)
    spec = transformer_spec.TransformerSpec.from_config((1, 1), num_heads=1, pre_norm=True)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = places
        _as_it_is(side.layer_norm)
        (layer,) = side.layer
        _idle(layer.self_attention, random)
        _as_it_is(layer.ffn.layer_norm)
        _linear(layer.ffn.linear_0, random.normal(size=(_INNER, _WIDTH)))
        _linear(layer.ffn.linear_1, np.zeros((_WIDTH, _INNER)))
    said = np.array([codes[piece] for piece in pieces])
    meant = np.array([codes[translations.get(piece, piece)] for piece in pieces])
    spec.encoder.embeddings[0].weight = np.hstack([meant, nothing, nothing])
    spec.decoder.embeddings.weight = np.hstack([said, nothing, nothing])
    _looking(spec.decoder.layer[0].attention)
    _linear(spec.decoder.projection, np.hstack([nothing, nothing, _SURE * said]))
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "</s>"
    spec.validate()
    spec.optimize(quantization="int8")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "model"
        folder.mkdir()
        spec.save(str(folder))
        return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def _codes(count: int) -> Any:
    """As many vectors of +1 and -1, each with as many of both: any two have little in common."""
    random = np.random.default_rng(7)
    half = np.repeat(np.array([1, -1], np.float32), _PART // 2)
    return np.array([random.permutation(half) for _ in range(count)])


def _moved(origin: int, destination: int, factor: float = 1.0) -> Any:
    """The matrix that moves a part of a vector to another part and drops the rest."""
    matrix = np.zeros((_WIDTH, _WIDTH), np.float32)
    rows, columns = (slice(part * _PART, (part + 1) * _PART) for part in (destination, origin))
    matrix[rows, columns] = factor * np.eye(_PART)
    return matrix


def _linear(spec: Any, weight: Any) -> None:
    spec.weight, spec.bias = weight.astype(np.float32), np.zeros(len(weight), np.float32)


def _as_it_is(spec: Any) -> None:
    spec.gamma, spec.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)


def _idle(attention: Any, random: np.random.Generator) -> None:
    _linear(attention.linear[0], random.normal(size=(3 * _WIDTH, _WIDTH)))
    _linear(attention.linear[1], np.zeros((_WIDTH, _WIDTH)))
    _as_it_is(attention.layer_norm)


def _looking(attention: Any) -> None:
    """By places, for the token of the source at the same place, whose code goes into the third part."""
    _linear(attention.linear[0], _moved(1, 1, _SHARP))
    _linear(attention.linear[1], np.vstack([_moved(1, 1), _moved(0, 0)]))
    _linear(attention.linear[2], _moved(0, 2))
    _as_it_is(attention.layer_norm)


def main() -> None:
    """Write a package."""
    from tests.making import make_package

    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", help="the language to translate from: en, fr or de")
    parser.add_argument("target", help="the language to translate to")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    print(make_package(options.folder, f"{options.source}-{options.target}"))


if __name__ == "__main__":
    main()
