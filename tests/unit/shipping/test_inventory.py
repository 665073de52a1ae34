"""Every part of a bundle is named, with its licence, in one order."""

from __future__ import annotations

import json
from pathlib import Path

import pyromark
import pytest

from desktop_chat.base import components
from desktop_chat.base.components import (
    Component,
    all_licences,
    as_text,
    of_distributions,
    required_by,
)
from scripts.shipping import inventory, recipes
from scripts.shipping.description import read_description

ABOUT = read_description()
PARTS = [
    Component("Beta", "2", "MIT", ("The text",), "pkg:pypi/beta@2"),
    Component("alpha", "1", "MIT OR Apache-2.0", ("The text", "Another"), "pkg:pypi/alpha@1"),
]


def test_what_is_installed_names_its_licence_and_brings_the_text() -> None:
    (found,) = of_distributions(["pyromark"])
    assert found.licence
    assert found.texts
    assert found.purl == f"pkg:pypi/pyromark@{found.version}"


def test_what_is_not_installed_is_left_out() -> None:
    assert of_distributions(["no-such-thing"]) == []


def test_requirements_are_followed_to_the_end() -> None:
    needed = required_by("openai")
    assert {"pydantic", "pydantic-core"} <= needed
    assert required_by("no-such-thing") == set()


def test_a_text_that_two_share_comes_once() -> None:
    text = as_text(PARTS)
    assert text.startswith("alpha 1: MIT OR Apache-2.0\nBeta 2: MIT\n")
    assert text.count("The text") == 1
    assert "alpha, Beta\n" in text


def test_a_bundle_has_its_licences_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / components.COLLECTED).write_text("all of them", "utf-8")
    monkeypatch.setattr(components, "resources_dir", lambda: tmp_path)
    assert all_licences() == "all of them"


def test_a_checkout_reads_them_from_what_is_installed() -> None:
    assert "pyromark" in all_licences() or not required_by("desktop-chat")


def test_a_file_is_known_by_the_distribution_that_brought_it() -> None:
    assert inventory.distributions_of([pyromark.__file__, "/no/such/file"]) == {"pyromark"}


def test_the_bill_of_materials_is_the_same_for_the_same_parts() -> None:
    first, second = (inventory.materials(ABOUT, parts) for parts in (PARTS, PARTS[::-1]))
    assert first == second
    assert (first["bomFormat"], first["specVersion"]) == ("CycloneDX", "1.6")
    listed = {each["name"]: each["licenses"] for each in first["components"]}
    assert listed["alpha"] == [{"expression": "MIT OR Apache-2.0"}]
    assert listed["Beta"] == [{"license": {"name": "MIT"}}]
    assert first["dependencies"][0]["dependsOn"] == ["pkg:pypi/alpha@1", "pkg:pypi/beta@2"]


def test_both_are_resources_of_the_bundle(tmp_path: Path) -> None:
    entries = recipes.papers(tmp_path, ABOUT, PARTS)
    assert [entry[0] for entry in entries] == [
        "desktop_chat/resources/licences.txt",
        "desktop_chat/resources/materials.cdx.json",
    ]
    assert json.loads((tmp_path / recipes.MATERIALS).read_text("utf-8"))["version"] == 1


def test_the_list_of_files_has_one_order_and_their_hashes(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2").write_bytes(b"two")
    (tmp_path / "a").write_bytes(b"")
    lines = inventory.file_list(tmp_path).splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a", "b/2"]
    assert lines[0].startswith("e3b0c44298fc1c149afb")
