"""Answers as models write them, one for each way of writing."""

from __future__ import annotations

ANSWERS = {
    "a how-to": """\
# How to sort a list

Use `sorted()` for a **new** list, or `list.sort()` to sort *in place*:

```python
names = ["Zoë", "adam"]
names.sort(key=str.casefold)  # `key` is called once per item

print(names[0], names[-1])
```

1. **Stable**: equal items keep their order.
2. **Fast**: it is `O(n log n)`.
   - already sorted runs cost `O(n)`
   - see [the docs](https://docs.python.org/3/howto/sorting.html "Sorting").

   ```sh
   python -m timeit -s 'x = [3, 1, 2]' 'sorted(x)'
   ```

3. ~~Python 2 only~~ _Everywhere_ __now__.

> **Note**
> It does not sort in reverse; for that use `reverse=True`.

---

Do you want to see more? 😀
""",
    "a table": """\
Here is a comparison:

| Name | Price | Good for |
|:-----|------:|:--------:|
| `a|b` | $5 | **all** of it |
| x \\| y | $10 | [this](http://e.com) |
| *z* | | ~~that~~ |

Both are $5 and $10, and 2 * 3 = 6 * 1. Use snake_case_names and `a[0]`, or arr[0].
""",
    "maths": """\
The roots of $ax^2 + bx + c = 0$ are

$$
x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}
$$

where \\(a \\ne 0\\). If \\(b^2 - 4ac < 0\\), **no** root is *real*:

\\[
\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}
\\]

- it costs $5 or $6
- $x_1$ and $x_2$ are `floats`
""",
    "headings by lines below": """\
Title of it
===========

Part *one*
----------

Text with a hard
break, and with\\
another one.\x20\x20
And one more.

    indented code
    more of it

* * *

+ a list

  with a paragraph
+ and one
""",
    "tasks and alerts": """\
- [x] done
- [ ] to *do*
  - [ ] nested `code`

> [!WARNING]
> Do **not** run this:
>
> ```
> rm -rf /
> ```

> [!NOTE]
> 1. one
> 2. two

Some text[^1] with a note.

[^1]: The *note*.
""",
    "markup": """\
Use `<div>` and:

<details>
<summary>More</summary>

Hidden **text**

</details>

H<sub>2</sub>O &amp; CO<sub>2</sub>, x < y, a <b>bold</b> word, <https://e.com/x> and <a@b.org>.

![A picture](https://e.com/a.png) and [![badge](http://e.com/b.svg)](http://e.com/c)
""",
    "Chinese": """\
## 排序**算法**

**快速排序：**平均时间复杂度为 \\(O(n \\log n)\\)。**注意！**最坏情况是`O(n^2)`。

1. **「分区」**操作
2. *递归*地处理（**左边**和**右边**）

| 名称 | 说明 |
|------|------|
| **冒泡** | 很慢。 |
""",
    "Japanese": """\
**「吾輩は猫である」**は**夏目漱石**の小説です。名前は*まだ*無い（**重要**）。

- **一、**はじめに
- **二。**おわりに
""",
    "Arabic and Hebrew": """\
### مرحبا **بالعالم**

هذا نص *عربي* مع `code` و[رابط](http://e.com).

- שלום **עולם**
- 1. קוד: `x = 1`
""",
    "families and marks": """\
**👨\u200d👩\u200d👧** and 🇩🇪, *e\u0301te\u0301*, 👍🏽 `n\u0303` ~~ok~~ हिन्दी **क्षि**.
""",
    "prose with marks that mean nothing": """\
Call f(x)[0], then 3 * 4 * 5; a_b_c and __init__.py; #1 of 5; C# and F#; ~5 min; 50% > 40%.
Use a - b, not a -- b. It is 10:30 (p.m.) [sic]. E-mail me at x@y.z! Price: $4.99; "quoted" 'so'.
1986\\. was a year. R&D, AT&T; *args and **kwargs; 5 * x, |x| < 3, a|b|c.
""",
}
