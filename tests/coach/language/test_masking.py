"""Who a person is does not reach the reading: names, ages, genders and nationalities swapped give the same text."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.masking import mask

CASES = YAML(typ="safe").load((Path(__file__).parent / "masking.yml").read_text(encoding="utf-8"))
LEXICON = resources.files("coach.language").joinpath("lexicon")
NAMES = [name.title() for name in LEXICON.joinpath("given_names.txt").read_text(encoding="utf-8").split()]
NATIONS = [name.title() for name in LEXICON.joinpath("nationalities.txt").read_text(encoding="utf-8").split()]
NATIONS += ["South African"]
PERSONS = ["woman", "man", "lady", "guy", "girl", "mother", "father", "non-binary person"]
DID = st.sampled_from(["I lead 5 people", "I own the P&L of the shop", "we grew sales by 20%", "I moved us from Magento to Shopify"])
FEW = settings(max_examples=40, deadline=None)


@pytest.mark.parametrize("group", CASES["same"])
def test_texts_that_differ_only_in_the_person_are_equal(group: str) -> None:
    assert len({mask(text) for text in CASES["same"][group]}) == 1, [mask(text) for text in CASES["same"][group]]


@pytest.mark.parametrize("text", CASES["kept"])
def test_words_about_the_work_are_kept(text: str) -> None:
    assert mask(text) == text


@FEW
@given(one=st.sampled_from(NAMES), other=st.sampled_from(NAMES), did=DID)
def test_any_two_names_read_the_same(one: str, other: str, did: str) -> None:
    for template in ("My name is {}. {}", "I hired {} and {}", "Last year {} left, but {}"):
        assert mask(template.format(one, did)) == mask(template.format(other, did))


@FEW
@given(one=st.integers(18, 75), other=st.integers(18, 75), did=DID)
def test_any_two_ages_read_the_same(one: int, other: int, did: str) -> None:
    for template in ("I am {} years old and {}", "I'm {}, and {}", "As a {}-year-old manager, {}"):
        assert mask(template.format(one, did)) == mask(template.format(other, did))


@FEW
@given(one=st.sampled_from(PERSONS), other=st.sampled_from(PERSONS), did=DID)
def test_any_two_genders_read_the_same(one: str, other: str, did: str) -> None:
    for template in ("As a {} {}", "I'm a {} and {}", "being a single {}, {}"):
        assert mask(template.format(one, did)) == mask(template.format(other, did))


@FEW
@given(one=st.sampled_from(NATIONS), other=st.sampled_from(NATIONS), did=DID)
def test_any_two_nationalities_read_the_same(one: str, other: str, did: str) -> None:
    for template in ("I am {} and {}", "As a {} marketer {}", "with the {} team {}"):
        assert mask(template.format(one, did)) == mask(template.format(other, did))


@FEW
@given(did=DID, person=st.sampled_from(PERSONS), nation=st.sampled_from(NATIONS))
def test_what_was_done_survives_next_to_who_did_it(did: str, person: str, nation: str) -> None:
    assert mask(f"As a {nation} {person} {did}").endswith(did)


@FEW
@given(text=st.text(max_size=80))
def test_text_never_becomes_empty_and_masking_twice_changes_nothing(text: str) -> None:
    masked = mask(text)
    assert bool(masked) == bool(text)
    assert mask(masked) == masked or not masked.strip()
