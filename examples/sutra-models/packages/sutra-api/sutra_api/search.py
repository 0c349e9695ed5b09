"""Finds concepts: by the hybrid service, by the hybrid library where it is installed, else by words."""

import os
from collections.abc import Callable

from sutra_core import tokens
from sutra_http import HybridClient

Search = Callable[[str, list[str], int], list[dict]]


def choose() -> tuple[str, Search]:
    url = os.environ.get("SUTRA_HYBRID_URL")
    if url:
        return "service", HybridClient(url).search
    try:
        from sutra_hybrid import search
    except ImportError:
        return "words", by_words
    return "library", search


def by_words(query: str, texts: list[str], limit: int = 5) -> list[dict]:
    wanted = set(tokens(query))
    scored = [(len(wanted & set(tokens(text))) / (len(wanted) or 1), text) for text in texts]
    best = sorted((hit for hit in scored if hit[0] > 0), reverse=True)[:limit]
    return [{"text": text, "score": round(score, 4)} for score, text in best]
