"""Hybrid search."""

from .engine import search

__all__ = ["search"]
__version__ = "1.0.0"
