from __future__ import annotations
from desktop_chat.markdown.parser import Reading, read
def completed(source: bytes, floor: int, scanner):
    return read(source, scanner)
