"""Setup of sutra-api."""

from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent

setup(
    name="sutra-api",
    version="1.0.0",
    description="Sutra's public API",
    url="https://example.com/sutra",
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.11",
    install_requires=[
        "sutra-core>=1.0.0",
        "sutra-hybrid>=1.0.0",
        "sutra-http>=1.0.0",
        "fastapi>=0.104.0",
        "uvicorn[standard]>=0.24.0",
    ],
    entry_points={"console_scripts": ["sutra-api=sutra_api.__main__:main"]},
)
