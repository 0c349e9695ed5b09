# Three images of the same files: with metadata, without in the last layer, and without in any
FROM python:3.11-slim AS whole
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir fastapi==0.115.6 "uvicorn[standard]==0.34.0" numpy==1.26.4 pillow==11.1.0 \
    pyyaml==6.0.2 requests==2.32.3 cryptography==44.0.0 protobuf==5.29.2 beautifulsoup4==4.12.3
WORKDIR /app
RUN printf 'import fastapi\n' > main.py

FROM whole AS wiped
RUN rm -rf /usr/local/lib/python3.11/site-packages/*.dist-info

FROM python:3.11-slim AS unseen
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=wiped /usr/local /usr/local
COPY --from=wiped /app /app
