"""What stands for `cryptography` in the Linux bundle gives what the package itself gives."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.shipping.description import ROOT

PATH = ROOT / "packaging/thin/cryptography/hazmat/primitives/ciphers.py"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it is part of the Linux bundle alone"
)


def thin() -> ModuleType:
    spec = importlib.util.spec_from_file_location("thin_ciphers", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


THIN = thin() if sys.platform.startswith("linux") else ModuleType("thin")


def test_the_vector_of_the_standard_is_encrypted_and_decrypted() -> None:
    # NIST SP 800-38A, F.2.1.
    key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
    vector = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
    plain = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    secret = bytes.fromhex("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2")
    cipher = THIN.Cipher(THIN.algorithms.AES(key), THIN.modes.CBC(vector))
    work = cipher.encryptor()
    assert work.update(plain) + work.finalize() == secret
    back = cipher.decryptor()
    assert back.update(secret) + back.finalize() == plain


@settings(max_examples=20, deadline=None)
@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16), st.data())
def test_it_gives_what_the_package_gives(key: bytes, vector: bytes, data: st.DataObject) -> None:
    real = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    plain = data.draw(
        st.integers(0, 20).flatmap(lambda n: st.binary(min_size=16 * n, max_size=16 * n))
    )
    results = []
    for module in (THIN, real):
        work = module.Cipher(module.algorithms.AES(key), module.modes.CBC(vector)).encryptor()
        results.append(work.update(plain) + work.finalize())
    assert results[0] == results[1]


def test_half_a_block_and_a_wrong_key_are_refused() -> None:
    work = THIN.Cipher(THIN.algorithms.AES(bytes(16)), THIN.modes.CBC(bytes(16))).encryptor()
    work.update(b"half")
    with pytest.raises(ValueError, match="blocks"):
        work.finalize()
    with pytest.raises(ValueError, match="AES key"):
        THIN.algorithms.AES(b"short")
    with pytest.raises(ValueError, match="vector"):
        THIN.modes.CBC(b"short")
