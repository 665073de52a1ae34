"""Which other addresses of the same server are worth a try."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from desktop_chat.domain.address import BaseUrl

MOST = 6


def candidates(address: BaseUrl) -> tuple[BaseUrl, ...]:
    """Return other addresses of the same origin, the likeliest first.

    With `/v1`; up to a `/v1` in the middle (a trailing path was pasted with it); each folder
    above, with `/v1` and without; where well-known services keep their API.
    """
    parts = urlsplit(address.text)
    path = parts.path.rstrip("/")
    names = [name for name in path.split("/") if name]
    paths: list[str] = []
    if "v1" in names[:-1]:
        paths.append("/" + "/".join(names[: names.index("v1") + 1]))
    if not names or names[-1] != "v1":
        paths.append(f"{path}/v1")
    for length in range(len(names) - 1, -1, -1):
        above = "".join(f"/{name}" for name in names[:length])
        paths += [f"{above}/v1", above]
    paths += ["/v1", "/api/v1", "/openai/v1", "/api", ""]
    found = dict.fromkeys(
        BaseUrl(urlunsplit((parts.scheme, parts.netloc, each, "", ""))) for each in paths
    )
    found.pop(address, None)
    return tuple(found)[:MOST]
