"""The heights of all rows, summed so that a row is found by its offset at any length."""

from __future__ import annotations

from collections.abc import Iterable


class HeightIndex:
    """Heights in pixels; setting one, summing up to one and finding one cost O(log n).

    A Fenwick tree: node i holds the sum of the `i & -i` heights that end with row i - 1.
    """

    __slots__ = ("_heights", "_tree")

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights: list[int] = list(heights)
        tree = [0, *self._heights]
        for node in range(1, len(tree)):
            parent = node + (node & -node)
            if parent < len(tree):
                tree[parent] += tree[node]
        self._tree = tree

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.offset(len(self._heights))

    def set(self, row: int, height: int) -> None:
        """Give `row` another height."""
        change = height - self._heights[row]
        if not change:
            return
        self._heights[row] = height
        node = row + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def append(self, height: int) -> None:
        """Add a row at the end."""
        node = len(self._heights) + 1
        covered = self.offset(node - 1) - self.offset(node - (node & -node))
        self._heights.append(height)
        self._tree.append(covered + height)

    def truncate(self, count: int) -> None:
        """Keep the first `count` rows."""
        del self._heights[count:]
        del self._tree[count + 1 :]

    def offset(self, row: int) -> int:
        """Return the sum of the heights above `row`."""
        total = 0
        while row > 0:
            total += self._tree[row]
            row -= row & -row
        return total

    def row_at(self, offset: int) -> int:
        """Return the row that covers `offset`: the first or the last one where none does."""
        count = len(self._heights)
        if not count:
            return 0
        row = 0
        step = 1 << count.bit_length()
        while step:
            after = row + step
            if after <= count and self._tree[after] <= offset:
                row = after
                offset -= self._tree[after]
            step >>= 1
        return min(row, count - 1)
