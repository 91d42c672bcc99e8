"""The web channel and the widget's files."""

from channels.web.channel import CoachWeb
from channels.web.origins import Origins
from channels.web.pages import add_pages

__all__ = ["CoachWeb", "Origins", "add_pages"]
