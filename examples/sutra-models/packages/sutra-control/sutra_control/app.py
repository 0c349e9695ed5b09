"""Asks every service how it is, and shows it."""

import asyncio
import os
import time
from pathlib import Path

import httpx
from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI(title="Sutra control")
page = Path(__file__).parent / "static" / "index.html"


def services() -> dict[str, str]:
    """Names and addresses from SUTRA_SERVICES: `api=http://api:8000/health,storage=…`."""
    pairs = (entry.split("=", 1) for entry in os.environ.get("SUTRA_SERVICES", "").split(",") if "=" in entry)
    return {name.strip(): url.strip() for name, url in pairs}


async def ask(http: httpx.AsyncClient, url: str) -> dict:
    begun = time.monotonic()
    try:
        status = (await http.get(url)).status_code
    except httpx.HTTPError as error:
        return {"up": False, "reason": type(error).__name__}
    return {"up": status == 200, "status": status, "ms": round((time.monotonic() - begun) * 1000, 1)}


@app.get("/health")
def health() -> dict:
    return {"status": "healthy", "edition": os.environ.get("SUTRA_EDITION", "simple")}


@app.get("/services")
async def overview() -> dict:
    known = services()
    async with httpx.AsyncClient(timeout=2.0) as http:
        states = await asyncio.gather(*(ask(http, url) for url in known.values()))
    return dict(zip(known, states))


@app.get("/")
def index() -> FileResponse:
    return FileResponse(page)
