"""What a person is told of a file says each thing once."""

from __future__ import annotations

import pytest

from desktop_chat.domain.store import Trouble
from desktop_chat.domain.store_notices import opening_notice, reading_notice, saving_notice
from desktop_chat.storage.faults import failed


@pytest.mark.parametrize("trouble", [each for each in Trouble if each is not Trouble.READING])
def test_a_notice_does_not_say_its_title_again(trouble: Trouble) -> None:
    failure = failed(trouble)
    for notice in (
        opening_notice(failure, has_backup=True),
        saving_notice(failure),
        reading_notice(failure),
    ):
        title, sentence = notice.title.rstrip("."), notice.sentence
        assert title not in sentence
        assert notice.sentence.strip()
