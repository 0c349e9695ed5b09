"""The hybrid search's client: what a service uses instead of importing sutra_hybrid."""

import httpx


class HybridClient:
    def __init__(self, url: str, timeout: float = 10.0) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout)

    def search(self, query: str, texts: list[str], limit: int = 5) -> list[dict]:
        body = {"query": query, "texts": texts, "limit": limit}
        return self._http.post("/search", json=body).raise_for_status().json()["hits"]
