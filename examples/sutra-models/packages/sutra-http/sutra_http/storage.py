"""The storage server's client."""

import httpx
from sutra_core import Concept


class StorageClient:
    """Talks to sutra-storage. Every method raises httpx.HTTPError where the server can't be reached."""

    def __init__(self, url: str, timeout: float = 5.0) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout)

    def alive(self) -> bool:
        try:
            return self._http.get("/ping").status_code == 200
        except httpx.HTTPError:
            return False

    def learn(self, concept: Concept) -> str:
        self._http.put(f"/concepts/{concept.id}", content=concept.text.encode()).raise_for_status()
        return concept.id

    def read(self, concept_id: str) -> str | None:
        answer = self._http.get(f"/concepts/{concept_id}")
        return None if answer.status_code == 404 else answer.raise_for_status().text

    def ids(self) -> list[str]:
        return self._http.get("/concepts").raise_for_status().text.split()
