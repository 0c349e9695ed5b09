from setuptools import find_packages, setup

setup(
    name="sutra-http",
    version="1.0.0",
    description="Clients for Sutra's services over plain HTTP",
    packages=find_packages(),
    python_requires=">=3.11",
    install_requires=["sutra-core>=1.0.0", "httpx>=0.25.0"],
)
