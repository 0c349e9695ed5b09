"""Loads files of concepts into storage. Does not start without knowing where storage is."""

import os
from pathlib import PurePath

from fastapi import FastAPI, HTTPException, UploadFile
from sutra_core import Concept
from sutra_http import StorageClient

from .readers import READERS

if "SUTRA_STORAGE_URL" not in os.environ:
    raise SystemExit("SUTRA_STORAGE_URL is not set: where is the storage server?")

app = FastAPI(title="Sutra bulk ingester")
storage = StorageClient(os.environ["SUTRA_STORAGE_URL"])


@app.get("/health")
def health() -> dict:
    return {"status": "healthy", "storage": storage.alive(), "kinds": sorted(READERS)}


@app.post("/ingest")
def ingest(file: UploadFile) -> dict:
    reader = READERS.get(PurePath(file.filename or "").suffix)
    if reader is None:
        raise HTTPException(415, f"one of {', '.join(sorted(READERS))} was expected")
    text = file.file.read().decode("utf-8")
    return {"learned": len({storage.learn(Concept(text=found)) for found in reader(text)})}
