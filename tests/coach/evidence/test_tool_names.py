"""Naming tools, however many, is told apart from doing something with them."""

from __future__ import annotations

import pytest

from coach.evidence.tool_names import only_names_tools
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    "text",
    [
        "Shopify, Akeneo, GA4",
        "I use Klaviyo and Google Analytics daily",
        "expert in Salesforce, SAP and Excel",
        "Certified: Google Ads, Meta Ads",
        "king of ecommerce, Shopify guru",
    ],
)
def test_tools_alone(role_model: RoleModel, text: str) -> None:
    assert only_names_tools(text, role_model.tools)


@pytest.mark.parametrize(
    "text",
    [
        "I migrated us from Magento to Shopify",
        "I chose Akeneo over a homemade PIM",
        "I run our Shopware shop day to day",
        "we make furniture and sell it",
        "",
    ],
)
def test_deeds_and_other_words(role_model: RoleModel, text: str) -> None:
    assert not only_names_tools(text, role_model.tools)


def test_a_role_model_without_tools_has_no_ceiling() -> None:
    assert not only_names_tools("Shopify", [])
