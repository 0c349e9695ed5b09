"""Concepts out of files: one reader per kind of file."""

import csv
import io
import json
from collections.abc import Callable, Iterator


def lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())


def json_lines(text: str) -> Iterator[str]:
    for line in lines(text):
        value = json.loads(line)
        yield value["text"] if isinstance(value, dict) else str(value)


def csv_rows(text: str) -> Iterator[str]:
    for row in csv.DictReader(io.StringIO(text)):
        if row.get("text"):
            yield row["text"]


READERS: dict[str, Callable[[str], Iterator[str]]] = {".txt": lines, ".jsonl": json_lines, ".csv": csv_rows}
