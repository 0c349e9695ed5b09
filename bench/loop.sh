#!/usr/bin/env bash
# What teams do without a gate: build one image after another, then ask the engine for its size.
# usage: loop.sh REPOSITORY [buildx build options …]
set -euo pipefail
cd "$1"
shift
for dockerfile in packages/*/Dockerfile.optimized; do
  folder=$(dirname "$dockerfile")
  name=size-gate-bench/$(basename "$folder")
  # The web client is written for its own folder; everything else builds from the root.
  context=.
  if [ "$(basename "$folder")" = sutra-client ]; then context=$folder; fi
  docker buildx build "$@" -t "$name" -f "$dockerfile" "$context"
  docker images --format '{{.Repository}} {{.Size}}' "$name"
done
