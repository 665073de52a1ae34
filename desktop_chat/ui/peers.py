"""Who is at the other end of a local socket."""

from __future__ import annotations

import contextlib
import os
import struct
import sys

_PEER_OF_MAC = 1
"""LOCAL_PEERCRED, at the level SOL_LOCAL, which is 0."""


def is_same_user(descriptor: int) -> bool:
    """Return whether the peer of a connected local socket is this user.

    Where the system does not tell (Windows, whose pipe only this user may open), it is; a socket
    that is closed already has none.
    """
    if os.name != "posix":
        return True
    if descriptor < 0:
        return False
    try:
        peer = _peer(descriptor)
    except OSError:
        return False
    return peer is None or peer == os.geteuid()


def _peer(descriptor: int) -> int | None:
    """Return the number of the user at the other end, None where the system does not tell."""
    import socket  # not before the first window is painted

    with contextlib.closing(socket.socket(fileno=os.dup(descriptor))) as same:
        if sys.platform == "linux":
            size = struct.calcsize("3i")
            found = same.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
            return int(struct.unpack("3I", found)[1])
        if sys.platform == "darwin":
            # struct xucred { u_int version; uid_t uid; short groups; gid_t list[16]; }
            found = same.getsockopt(0, _PEER_OF_MAC, 76)
            return int(struct.unpack_from("II", found)[1])
    return None
