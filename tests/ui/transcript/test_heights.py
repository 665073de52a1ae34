from __future__ import annotations

import random

from desktop_chat.ui.transcript.column.heights import HeightIndex


def test_offsets_and_rows_agree_with_plain_sums() -> None:
    chance = random.Random(1)
    heights = [chance.randrange(0, 50) for _ in range(300)]
    index = HeightIndex(heights)
    for _ in range(400):
        match chance.randrange(4):
            case 0:
                row = chance.randrange(len(heights))
                heights[row] = chance.randrange(0, 50)
                index.set(row, heights[row])
            case 1:
                heights.append(chance.randrange(0, 50))
                index.append(heights[-1])
            case 2:
                del heights[max(1, len(heights) - 3) :]
                index.truncate(len(heights))
            case _:
                row = chance.randrange(len(heights) + 1)
                assert index.offset(row) == sum(heights[:row])
    assert index.total == sum(heights)
    for offset in range(0, sum(heights), 7):
        row = index.row_at(offset)
        assert sum(heights[:row]) <= offset < sum(heights[: row + 1])


def test_offset_beyond_the_end_is_in_the_last_row() -> None:
    assert HeightIndex([5, 5]).row_at(1_000) == 1
    assert HeightIndex().row_at(3) == 0
