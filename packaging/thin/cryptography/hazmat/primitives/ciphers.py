"""AES in CBC mode, by the library that Python's `ssl` has loaded already."""

from __future__ import annotations

import ctypes
import ssl
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

_BLOCK = 16
_NAMES = ("libcrypto.so.3", f"libcrypto.so.{ssl.OPENSSL_VERSION_INFO[0]}", "libcrypto.so.1.1")


class AES:
    """A key of 16, 24 or 32 bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) not in {16, 24, 32}:
            raise ValueError("an AES key has 16, 24 or 32 bytes")
        self.key = bytes(key)


class CBC:
    """The mode, and its initialisation vector of 16 bytes."""

    def __init__(self, initialization_vector: bytes) -> None:
        if len(initialization_vector) != _BLOCK:
            raise ValueError("an initialisation vector has 16 bytes")
        self.initialization_vector = bytes(initialization_vector)


algorithms = SimpleNamespace(AES=AES)
modes = SimpleNamespace(CBC=CBC)


class Cipher:
    """A cipher with its key; whoever calls pads."""

    def __init__(self, algorithm: AES, mode: CBC, backend: object = None) -> None:
        self._algorithm = algorithm
        self._mode = mode

    def encryptor(self) -> _Work:
        """Return what encrypts."""
        return _Work(self._algorithm.key, self._mode.initialization_vector, encrypts=True)

    def decryptor(self) -> _Work:
        """Return what decrypts."""
        return _Work(self._algorithm.key, self._mode.initialization_vector, encrypts=False)


class _Work:
    """One use of a cipher; its state in OpenSSL is freed, and wiped, with it."""

    def __init__(self, key: bytes, vector: bytes, *, encrypts: bool) -> None:
        self._library = library = _library()
        self._context = library.EVP_CIPHER_CTX_new()
        if not self._context:
            raise MemoryError
        kind: Callable[[], Any] = getattr(library, f"EVP_aes_{len(key) * 8}_cbc")
        begin = library.EVP_CipherInit_ex
        _must(begin(self._context, kind(), None, key, vector, int(encrypts)))
        _must(library.EVP_CIPHER_CTX_set_padding(self._context, 0))

    def update(self, data: bytes) -> bytes:
        """Return what has come of `data` and what was given before."""
        room = ctypes.create_string_buffer(len(data) + _BLOCK)
        length = ctypes.c_int()
        given = bytes(data)
        update = self._library.EVP_CipherUpdate
        _must(update(self._context, room, ctypes.byref(length), given, len(given)))
        return room.raw[: length.value]

    def finalize(self) -> bytes:
        """Return the rest.

        Raises:
            ValueError: the data were no whole number of blocks.
        """
        room = ctypes.create_string_buffer(_BLOCK)
        length = ctypes.c_int()
        _must(self._library.EVP_CipherFinal_ex(self._context, room, ctypes.byref(length)))
        return room.raw[: length.value]

    def __del__(self) -> None:
        if getattr(self, "_context", None):
            self._library.EVP_CIPHER_CTX_free(self._context)


def _must(answer: int) -> None:
    if answer != 1:
        raise ValueError("the data are no whole number of blocks, or the cipher is not to be had")


def _library() -> ctypes.CDLL:
    """Return OpenSSL, which `ssl` has loaded: asking by its name gives that one."""
    for name in _NAMES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        pointer, data, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
        count = ctypes.POINTER(ctypes.c_int)
        library.EVP_CIPHER_CTX_new.restype = pointer
        library.EVP_CIPHER_CTX_free.argtypes = [pointer]
        library.EVP_CIPHER_CTX_free.restype = None
        library.EVP_CIPHER_CTX_set_padding.argtypes = [pointer, number]
        library.EVP_CipherInit_ex.argtypes = [pointer, pointer, pointer, data, data, number]
        library.EVP_CipherUpdate.argtypes = [pointer, data, count, data, number]
        library.EVP_CipherFinal_ex.argtypes = [pointer, data, count]
        for bits in (128, 192, 256):
            getattr(library, f"EVP_aes_{bits}_cbc").restype = pointer
        return library
    raise ImportError("the OpenSSL of Python's ssl module is not found")
