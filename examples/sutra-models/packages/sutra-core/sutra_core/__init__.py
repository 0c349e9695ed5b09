"""What all Sutra services share."""

from .concept import Concept
from .text import links, tokens

__all__ = ["Concept", "links", "tokens"]
