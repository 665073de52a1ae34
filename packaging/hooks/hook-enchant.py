"""Of pyenchant, the Python part alone: the library and its dictionaries are the system's."""

binaries: list[tuple[str, str]] = []
datas: list[tuple[str, str]] = []
