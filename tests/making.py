"""Package files made by the tests: a small model with random weights, and zips of every kind."""

from __future__ import annotations

import io
import json
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Any

from translation.engine.runtime import Decoding, Model
from translation.languages import codes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from translation.packages import Package

_TEXT = (
    "The harbour authority said on Tuesday that fewer ships came last year.\n"
    "Der Hafen hat im vergangenen Jahr weniger Schiffe gesehen, sagte die Behörde am Dienstag.\n"
    "Le port a vu moins de navires l'an dernier, a annoncé mardi l'autorité portuaire.\n"
    "Test 1 2 3 4 5 6 7 8 9 0 cats sleep, dogs eat, birds sing.\n"
)
_WIDTH, _LAYERS, _HEADS, _INNER = 64, 1, 2, 128


@cache
def model_parts() -> dict[str, bytes]:
    """The files of a package that translates, if only into nonsense, by their paths: some 300 KB.

    The tokenizer is trained on a few sentences of ours; the weights are random, with a fixed seed.
    """
    import sentencepiece

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(_TEXT.splitlines() * 20),
        model_writer=trained,
        vocab_size=120,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())
    pieces = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    return {"sentencepiece.model": trained.getvalue(), **_model(pieces)}


def _model(vocabulary: list[str]) -> dict[str, bytes]:
    import tempfile
    from pathlib import Path

    import numpy as np
    from ctranslate2.specs import transformer_spec

    random = np.random.default_rng(7)

    def weights(*shape: int) -> Any:
        return random.normal(0, 0.2, shape).astype(np.float32)

    def norm(spec: Any) -> None:
        spec.gamma, spec.beta = np.ones(_WIDTH, np.float32), np.zeros(_WIDTH, np.float32)

    def linear(spec: Any, outputs: int, inputs: int) -> None:
        spec.weight, spec.bias = weights(outputs, inputs), np.zeros(outputs, np.float32)

    def attention(spec: Any, *, fused: bool) -> None:
        linear(spec.linear[0], (3 if fused else 1) * _WIDTH, _WIDTH)
        if not fused:
            linear(spec.linear[1], 2 * _WIDTH, _WIDTH)
        linear(spec.linear[-1], _WIDTH, _WIDTH)
        norm(spec.layer_norm)

    spec = transformer_spec.TransformerSpec.from_config((_LAYERS, _LAYERS), _HEADS, pre_norm=False)
    embeddings = weights(len(vocabulary), _WIDTH)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = True
        side.position_encodings.encodings = weights(512, _WIDTH)
        first = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        first.weight = embeddings
        for layer in side.layer:
            attention(layer.self_attention, fused=True)
            if side is spec.decoder:
                attention(layer.attention, fused=False)
            linear(layer.ffn.linear_0, _INNER, _WIDTH)
            linear(layer.ffn.linear_1, _WIDTH, _INNER)
            norm(layer.ffn.layer_norm)
    spec.decoder.projection.weight = embeddings
    spec.decoder.projection.bias = np.zeros(len(vocabulary), np.float32)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = "</s>"
    spec.validate()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "model"
        folder.mkdir()
        spec.save(str(folder))
        return {f"model/{file.name}": file.read_bytes() for file in sorted(folder.iterdir())}


def metadata(pair: str = "de-en", version: str = "1.9", **more: object) -> dict[str, object]:
    """What the metadata.json of a package holds."""
    source, target = pair.split("-")
    return {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": codes.name(source),
        "to_code": target,
        "to_name": codes.name(target),
        **more,
    }


def package_parts(pair: str = "de-en", version: str = "1.9") -> dict[str, bytes]:
    """The files of a whole package by their paths within its folder."""
    return {
        "metadata.json": json.dumps(metadata(pair, version)).encode(),
        "README.md": b"Of the tests",
        **model_parts(),
    }


def zipped(path: Path, files: Mapping[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip of `files`, by their full names in it."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def make_package(
    folder: Path, pair: str = "de-en", version: str = "1.9", readme: bytes = b"Of the tests"
) -> Path:
    """A package file, as Argos' index would link it."""
    stem = f"translate-{pair.replace('-', '_')}-{version.replace('.', '_')}"
    folder.mkdir(parents=True, exist_ok=True)
    parts = package_parts(pair, version) | {"README.md": readme}
    files = {f"{stem}/{name}": content for name, content in parts.items()}
    return zipped(folder / f"{stem}.argosmodel", files)


def put_package(folder: Path, pair: str = "de-en", version: str = "1.9", name: str | None = None) -> Path:
    """A package unpacked into `folder`, as Argos installs it; returns its own folder."""
    place = folder / (name or f"translate-{pair.replace('-', '_')}-{version.replace('.', '_')}")
    for path, content in package_parts(pair, version).items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(content)
    return place


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but for the locks."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def translated(package: Package, sentence: str) -> str:
    """What the model of `package` makes of a short sentence."""
    model = Model(package)
    ((best,),) = model.start(model.cut(sentence), Decoding(beam=1)).hypotheses()
    return best.text
