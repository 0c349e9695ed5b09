"""The one thing that Sutra keeps."""

from hashlib import sha256

from pydantic import BaseModel, Field


class Concept(BaseModel):
    """A piece of knowledge. Its id follows from its text, so that learning it twice changes nothing."""

    text: str = Field(min_length=1, max_length=10_000)
    source: str | None = None

    @property
    def id(self) -> str:
        return sha256(self.text.encode()).hexdigest()[:16]
