"""As in the package that this stands for."""


def default_backend() -> None:
    """There is one backend: what `ssl` is linked with."""
