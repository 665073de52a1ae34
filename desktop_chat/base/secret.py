"""A key that does not show itself: not in a repr, a log line, a pickle or an f-string."""

from __future__ import annotations

MASK = "•••"


class Secret:
    """Holds one secret text; only `reveal` gives it out.

    Equal secrets compare equal. `hint` shows at most the last four characters, for a person who
    has to tell two keys apart.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the secret itself: for the header of a request to its own server, nothing else."""
        return self._value

    @property
    def hint(self) -> str:
        """The mask and the last four characters of a secret long enough to spare them."""
        return MASK + (self._value[-4:] if len(self._value) >= 16 else "")

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(("Secret", self._value))

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    __str__ = __repr__

    def __format__(self, _spec: str) -> str:
        return repr(self)

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, _memo: object) -> Secret:
        return self

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a Secret is never pickled")
