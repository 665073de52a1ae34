"""All rows of WIRE.md."""

from __future__ import annotations

from tests.wire import (
    rows_chat,
    rows_completions,
    rows_decoding,
    rows_http_errors,
    rows_responses,
    rows_transport,
)
from tests.wire.schema import Row

A2: tuple[Row, ...] = rows_chat.ROWS + rows_decoding.ROWS
A3: tuple[Row, ...] = rows_transport.ROWS
A4: tuple[Row, ...] = rows_responses.ROWS
A5: tuple[Row, ...] = rows_completions.ROWS
A6: tuple[Row, ...] = rows_http_errors.ROWS

ROWS: tuple[Row, ...] = A2 + A3 + A4 + A5 + A6
STREAMS: tuple[Row, ...] = A2 + A4 + A5
"""The rows that are also cut at every byte."""

# Typed from WIRE.md, so that a row cannot go missing unseen.
IDS = frozenset(
    """
    Q01 Q02 Q03 Q04 Q06 Q08 Q10 Q11 Q13 Q15 Q16 Q17 Q18 Q19 Q21 Q23 Q24 Q25 Q26 Q27 Q28 Q30 Q31
    Q32 Q33 Q34 Q36 Q37 Q38 Q39 Q40 Q42 Q45 Q46 Q47 Q48 Q49 Q51 Q53 Q55 Q56 Q57 Q60 Q61 Q63 Q64
    Q65 Q67 Q68 Q69 Q71 Q72 Q73 Q74 Q75 Q76 Q77 Q79 Q81 Q82 Q83 Q84 Q86
    Q87 Q88 Q89 Q90 Q91 Q92 Q96 Q97 Q98 Q99
    Q100 Q102 Q103 Q104 Q106 Q107 Q108 Q109 Q110 Q111 Q113 Q114 Q115 Q116
    Q119 Q120 Q122
    Q123 Q124 Q125 Q126 Q128 Q129 Q132 Q133 Q135 Q137 Q138
    """.split()  # noqa: SIM905 - as the page lists them
)
