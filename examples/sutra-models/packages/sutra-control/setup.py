from setuptools import find_packages, setup

setup(
    name="sutra-control",
    version="1.0.0",
    description="Looks after the other services",
    packages=find_packages(),
    package_data={"sutra_control": ["static/*"]},
    python_requires=">=3.11",
    # Grown while control was a part of the API.
    install_requires=[
        "sutra-core>=1.0.0",
        "fastapi>=0.104.0",
        "uvicorn[standard]>=0.24.0",
        "httpx>=0.25.0",
        "python-multipart>=0.0.6",
        "jinja2>=3.1",
        "pyyaml>=6.0",
    ],
)
