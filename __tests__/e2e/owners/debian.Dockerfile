FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends curl nginx-light && rm -rf /var/lib/apt/lists/*
