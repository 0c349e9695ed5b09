"""Words of a text, and the links between texts."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+")
_STOP = frozenset("a an and are as at be by for from in is it of on or that the to was with".split())


def tokens(text: str) -> list[str]:
    """The words that say something, in lower case."""
    return [word for word in _WORD.findall(text.lower()) if word not in _STOP]


def links(texts: Sequence[str], least: int = 2) -> list[tuple[int, int, int]]:
    """Pairs of texts that share at least `least` words, with the number of words."""
    sets = [set(tokens(text)) for text in texts]
    found = []
    for left, words in enumerate(sets):
        for right in range(left + 1, len(sets)):
            shared = len(words & sets[right])
            if shared >= least:
                found.append((left, right, shared))
    return found
