# No Alpine: files of Debian's packages under a database in apk's format (apk-package(5)), to see apk's reader at work
FROM debian:bookworm-slim AS packages
RUN apt-get update && apt-get install -y --no-install-recommends curl
RUN mkdir -p /root-fs/lib/apk/db && for name in libc6 libssl3 zlib1g libcurl4 curl busybox coreutils bash dash; do \
      dpkg -s "$name" > /dev/null 2>&1 || continue; \
      { echo "P:$name"; echo "V:1.0-r0"; echo "A:x86_64"; \
        dpkg -L "$name" | grep -v '/share/\(doc\|man\|lintian\)' | while read -r path; do \
          [ -f "$path" ] && [ ! -L "$path" ] && realpath "$path"; done | sort -u > /tmp/list; \
        tar -C / -cf - -T /tmp/list 2> /dev/null | tar -C /root-fs -xf -; \
        sed 's|/[^/]*$||' /tmp/list | sort -u | while read -r folder; do \
          echo "F:${folder#/}"; grep "^$folder/[^/]*$" /tmp/list | sed 's|.*/|R:|'; done; \
        echo; } >> /root-fs/lib/apk/db/installed; \
    done

FROM scratch
COPY --from=packages /root-fs /
