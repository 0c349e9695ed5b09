# Debian's packages unpacked without dpkg, with status.d as distroless images have it
FROM debian:bookworm-slim AS packages
WORKDIR /debs
RUN apt-get update && apt-get download base-files netbase tzdata libc6 libgcc-s1 libssl3 zlib1g libexpat1 libffi8 \
    python3.11-minimal libpython3.11-minimal libpython3.11-stdlib
RUN mkdir -p /root-fs/var/lib/dpkg/status.d && for deb in *.deb; do \
      name=$(dpkg-deb -f "$deb" Package) && dpkg-deb -x "$deb" /root-fs \
      && dpkg-deb -f "$deb" > "/root-fs/var/lib/dpkg/status.d/$name" \
      && dpkg-deb --info "$deb" md5sums > "/root-fs/var/lib/dpkg/status.d/$name.md5sums" || exit 1; \
    done && rm -rf /root-fs/usr/share/doc /root-fs/usr/share/man

FROM scratch
COPY --from=packages /root-fs /
COPY distroless.Dockerfile /app/main.py
