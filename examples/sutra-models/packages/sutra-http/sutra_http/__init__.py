"""Clients for Sutra's services."""

from .hybrid import HybridClient
from .storage import StorageClient

__all__ = ["HybridClient", "StorageClient"]
