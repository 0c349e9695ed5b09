"""Debian's Python has its `site` module frozen in, and looks for dist-packages; this one keeps to site-packages."""

import site
import sys

if sys.prefix == sys.base_prefix:
    folder = f'{sys.prefix}/lib/python3.11/site-packages'
    site.getsitepackages = lambda prefixes=None: [folder]
    if folder not in sys.path:
        site.addsitedir(folder)
