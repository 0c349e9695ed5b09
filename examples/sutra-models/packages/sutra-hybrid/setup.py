from setuptools import find_packages, setup

setup(
    name="sutra-hybrid",
    version="1.0.0",
    description="Hybrid search: words, meaning and links",
    packages=find_packages(exclude=["tests"]),
    python_requires=">=3.11",
    install_requires=[
        "sutra-core>=1.0.0",
        "numpy>=1.24.0",
        "scipy>=1.10.0",
        "scikit-learn>=1.3.0",
        "fastapi>=0.104.0",
        "uvicorn[standard]>=0.24.0",
    ],
    extras_require={"enterprise": ["sutra-http>=1.0.0"]},
)
