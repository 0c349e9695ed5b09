"""The API's routes."""

import os

import httpx
from fastapi import FastAPI, HTTPException
from sutra_core import Concept
from sutra_http import StorageClient

from . import __version__
from .search import choose

app = FastAPI(title="Sutra API", version=__version__)
storage = StorageClient(os.environ.get("SUTRA_STORAGE_URL", "http://localhost:50051"))
kind, search = choose()


@app.get("/health")
def health() -> dict:
    return {"status": "healthy", "version": __version__, "storage": storage.alive(), "search": kind}


@app.get("/ping")
def ping() -> dict:
    return {"pong": True}


@app.post("/learn", status_code=201)
def learn(concept: Concept) -> dict:
    try:
        return {"id": storage.learn(concept)}
    except httpx.HTTPError as error:
        raise HTTPException(503, "storage can't be reached") from error


@app.get("/query")
def query(q: str, limit: int = 5) -> dict:
    try:
        texts = [text for text in map(storage.read, storage.ids()) if text]
    except httpx.HTTPError as error:
        raise HTTPException(503, "storage can't be reached") from error
    return {"query": q, "hits": search(q, texts, limit) if texts else []}
