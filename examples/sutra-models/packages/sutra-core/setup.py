from setuptools import find_packages, setup

setup(
    name="sutra-core",
    version="1.0.0",
    description="Concepts and text, shared by all Sutra services",
    packages=find_packages(),
    python_requires=">=3.11",
    install_requires=["pydantic>=2.5"],
)
