"""The search as a service."""

import os

from fastapi import FastAPI
from pydantic import BaseModel, Field

from . import __version__
from .engine import search

app = FastAPI(title="Sutra hybrid search", version=__version__)


class Question(BaseModel):
    query: str = Field(min_length=1)
    texts: list[str] = Field(max_length=5_000)
    limit: int = Field(5, ge=1, le=100)


@app.get("/ping")
def ping() -> dict:
    return {"pong": True, "edition": os.environ.get("SUTRA_EDITION", "simple")}


@app.get("/health")
def health() -> dict:
    hits = search("sky", ["the sky is blue", "grass is green"], 1)
    return {"status": "healthy" if hits else "broken", "version": __version__}


@app.post("/search")
def find(question: Question) -> dict:
    return {"hits": search(question.query, question.texts, question.limit)}
