"""Slack: events are written down before they are acknowledged, turns run in order per person, replies are Block Kit.

The way of a message: ``http``/``socket_mode`` -> ``bolt`` -> ``events`` -> ``inbox`` -> ``desk`` -> ``outbox`` -> ``sender``.
"""
