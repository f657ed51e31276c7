#!/usr/bin/env python3
"""Build the two starter packages, English<->French, as Argos packages (.argosmodel).

The weights are OPUS-MT (Helsinki-NLP, Apache-2.0; credit them), as found inside the PyPI wheels
aait-store-cut-part-009 .. -015: one zip archive cut into pieces. Only the needed pieces are
downloaded, each is checked by SHA-256 and each file by CRC-32. The PyTorch file is read without
torch (a restricted unpickler), converted to CTranslate2 int8 and packed.

    uv run --no-project --with ctranslate2 --with numpy --with pip \\
        tests/tools/starter_models.py OUT_DIR [en_fr] [fr_en]

Takes about 30 s a pair, 400 MB of download and 0.8 GB of memory. Each result is about 62 MB.
"""

import hashlib
import json
import math
import pickle
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from ctranslate2.converters import utils
from ctranslate2.specs import common_spec, transformer_spec

PART_SIZE = 94_371_840
PART_SHA256 = {
    9: "fcc7910d531733131f359f2aec1bf231ec657575fde19d296258dd808ab9f64b",
    10: "019ffafb122f6aa50d3e0a95af89503e7c4f98f073bd93f82136b9513d5722ed",
    11: "b61fd11048e53ac82e657ee25f00efd0463584c7b2da8695956071978f214205",
    12: "598182df5ffbb6d011bcb873785c08d671afb55856aa71087272c42a0a16ceec",
    13: "6677e7956f4bb492cb8656236d351a76024dc8371dd97c56e3494a457fb5b784",
    14: "33ded4356b50c5affe79b931ade650d5ef309ab3565931ac1db2f12509a3d65b",
    15: "c5f65173f0115ac48fce5564869d6cc950f299cc8f296b3137dfeec7e4b21d5c",
}
# name: (offset of its local header in the joined archive, packed size, size, CRC-32)
MEMBERS = {
    "en_fr": {
        "config.json": (829836655, 545, 1416, 0xD5B97E33),
        "pytorch_model.bin": (829837755, 278801364, 300827685, 0x8FC32004),
        "source.spm": (1108639203, 366077, 778395, 0x65DBC37A),
        "vocab.json": (1109378039, 383450, 1339166, 0x280C3E09),
    },
    "fr_en": {
        "config.json": (1109761633, 545, 1416, 0x8494946C),
        "pytorch_model.bin": (1109762733, 278609523, 300827685, 0xAA7B0A50),
        "source.spm": (1388372340, 372480, 802397, 0xEA2CFEDD),
        "vocab.json": (1389111176, 383450, 1339166, 0x280C3E09),
    },
}
NAMES = {"en": "English", "fr": "French"}


def part(number: int, folder: Path) -> Path:
    """Download piece NUMBER once into FOLDER and check it."""
    wheel = folder / f"aait_store_cut_part_{number:03d}-0.0.1-py3-none-any.whl"
    if not wheel.exists():
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pip",
                "download",
                "-q",
                "--no-deps",
                "--only-binary",
                ":all:",
                "-d",
                str(folder),
                f"aait-store-cut-part-{number:03d}==0.0.1",
            ],
            check=True,
        )
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != PART_SHA256[number]:
            raise SystemExit(f"piece {number} does not have the expected SHA-256")
    return wheel


def read(offset: int, size: int, folder: Path) -> Iterator[bytes]:
    """Yield SIZE bytes of the joined archive from OFFSET."""
    while size:
        number = offset // PART_SIZE + 1
        name = f"aait_store_cut-part_{number:03d}/input/aait_store.zip.{number:03d}"
        with zipfile.ZipFile(part(number, folder)) as wheel, wheel.open(name) as piece:
            piece.seek(offset % PART_SIZE)
            left = min(size, PART_SIZE - offset % PART_SIZE)
            size, offset = size - left, offset + left
            while left:
                block = piece.read(min(1 << 20, left))
                left -= len(block)
                yield block


def extract(member: tuple[int, int, int, int], target: Path, folder: Path) -> None:
    offset, packed, size, crc = member
    name_length, extra_length = struct.unpack("<HH", b"".join(read(offset, 30, folder))[26:30])
    inflate, seen, total = zlib.decompressobj(-15), 0, 0
    with target.open("wb") as out:
        for block in read(offset + 30 + name_length + extra_length, packed, folder):
            data = inflate.decompress(block)
            out.write(data)
            seen, total = zlib.crc32(data, seen), total + len(data)
        data = inflate.flush()
        out.write(data)
        seen, total = zlib.crc32(data, seen), total + len(data)
    if (total, seen) != (size, crc):
        raise SystemExit(f"{target.name} does not have the expected size and CRC-32")


class Unpickler(pickle.Unpickler):
    """Reads a legacy PyTorch state dict and nothing else."""

    TYPES: ClassVar = {"FloatStorage": np.float32, "LongStorage": np.int64, "IntStorage": np.int32}

    def find_class(self, module: str, name: str) -> Any:
        if module == "torch._utils" and name == "_rebuild_tensor_v2":
            return lambda storage, offset, size, stride, *_: (storage, offset, size, stride)
        if module == "torch._utils" and name == "_rebuild_parameter":
            return lambda tensor, *_: tensor
        if module == "torch" and name in self.TYPES:
            return self.TYPES[name]
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")

    def persistent_load(self, pid: Any) -> tuple[str, Any]:
        return str(pid[2]), pid[1]


def load_weights(path: Path) -> dict[str, np.ndarray]:
    with path.open("rb") as file:
        for _ in range(3):  # magic number, protocol, system info
            pickle.load(file)
        tensors = Unpickler(file).load()
        keys = pickle.load(file)
        types = {storage[0]: np.dtype(storage[1]) for storage, *_ in tensors.values()}
        storages = {}
        for key in map(str, keys):
            count = struct.unpack("<q", file.read(8))[0]
            storages[key] = np.frombuffer(file.read(count * types[key].itemsize), types[key])
    weights = {}
    for name, ((key, _), offset, size, stride) in tensors.items():
        flat = storages[key][offset:]
        weights[name] = np.lib.stride_tricks.as_strided(flat, size, [s * flat.itemsize for s in stride])
    return weights


def convert(source: Path, target: Path) -> None:
    """Marian (Hugging Face layout) -> CTranslate2 int8."""
    config = json.loads((source / "config.json").read_text())
    weights = load_weights(source / "pytorch_model.bin")
    size = config["vocab_size"] - 1  # the last entry is <pad>

    def value(name: str) -> np.ndarray:
        return np.array(weights[name], dtype=np.float32, order="C", copy=True)

    def linear(spec: Any, name: str) -> None:
        spec.weight, spec.bias = value(name + ".weight"), value(name + ".bias")

    def norm(spec: Any, name: str) -> None:
        spec.gamma, spec.beta = value(name + ".weight"), value(name + ".bias")

    def attention(spec: Any, name: str, self_attention: bool) -> None:
        projections = [common_spec.LinearSpec() for _ in range(3)]
        for projection, letter in zip(projections, "qkv", strict=True):
            linear(projection, f"{name}.{letter}_proj")
        if self_attention:
            utils.fuse_linear(spec.linear[0], projections)
        else:
            utils.fuse_linear(spec.linear[0], projections[:1])
            utils.fuse_linear(spec.linear[1], projections[1:])
        linear(spec.linear[-1], name + ".out_proj")

    activation = {"swish": common_spec.Activation.SWISH, "relu": common_spec.Activation.RELU}
    spec = transformer_spec.TransformerSpec.from_config(
        (config["encoder_layers"], config["decoder_layers"]),
        config["encoder_attention_heads"],
        pre_norm=False,
        activation=activation[config["activation_function"]],
        layernorm_embedding=False,
    )
    dim = config["d_model"]
    positions = np.arange(config["max_position_embeddings"])[:, None]
    angles = positions / np.power(10000, 2 * (np.arange(dim) // 2) / dim)
    encodings = np.concatenate([np.sin(angles[:, 0::2]), np.cos(angles[:, 1::2])], 1).astype(np.float32)
    embeddings = value("model.shared.weight")[:size]
    for side, name in ((spec.encoder, "model.encoder"), (spec.decoder, "model.decoder")):
        side.scale_embeddings = math.sqrt(dim) if config["scale_embedding"] else 1.0
        side.position_encodings.encodings = encodings
        first = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        first.weight = embeddings
        for index, layer in enumerate(side.layer):
            prefix = f"{name}.layers.{index}"
            attention(layer.self_attention, prefix + ".self_attn", True)
            norm(layer.self_attention.layer_norm, prefix + ".self_attn_layer_norm")
            if side is spec.decoder:
                attention(layer.attention, prefix + ".encoder_attn", False)
                norm(layer.attention.layer_norm, prefix + ".encoder_attn_layer_norm")
            linear(layer.ffn.linear_0, prefix + ".fc1")
            linear(layer.ffn.linear_1, prefix + ".fc2")
            norm(layer.ffn.layer_norm, prefix + ".final_layer_norm")
    spec.decoder.start_from_zero_embedding = True
    spec.decoder.projection.weight = embeddings
    spec.decoder.projection.bias = value("final_logits_bias").reshape(-1)[:size]
    vocabulary = json.loads((source / "vocab.json").read_text())
    tokens = [token for token, _ in sorted(vocabulary.items(), key=lambda item: item[1])][:size]
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.eos_token = spec.config.decoder_start_token = "</s>"
    spec.config.unk_token, spec.config.bos_token = "<unk>", "<s>"
    spec.config.add_source_eos = True  # Argos encodes without </s>
    spec.validate()
    spec.optimize(quantization="int8")
    target.mkdir(parents=True)
    spec.save(str(target))


def pack(pair: str, source: Path, model: Path, out: Path) -> Path:
    a, b = pair.split("_")
    root = f"translate-{pair}-opus_1_0"
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.5",
        "from_code": a,
        "from_name": NAMES[a],
        "to_code": b,
        "to_name": NAMES[b],
    }
    package = out / f"{root}.argosmodel"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{root}/metadata.json", json.dumps(metadata, indent=2))
        credit = f"OPUS-MT {a}-{b} by Helsinki-NLP, Apache-2.0, as CTranslate2 int8.\n"
        archive.writestr(f"{root}/README.md", credit)
        archive.write(source / "source.spm", f"{root}/sentencepiece.model")
        for file in sorted(model.iterdir()):
            archive.write(file, f"{root}/model/{file.name}")
    return package


def main(out: Path, pairs: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for pair in pairs:
            source, model = folder / pair, folder / f"{pair}.ct2"
            source.mkdir()
            for name, member in MEMBERS[pair].items():
                extract(member, source / name, folder)
            convert(source, model)
            print(pack(pair, source, model, out), flush=True)
            shutil.rmtree(source)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:] or ["en_fr", "fr_en"])
