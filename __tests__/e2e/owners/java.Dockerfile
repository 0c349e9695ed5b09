# A runtime that no package manager brought, as in the official images, and an application's jars
FROM debian:bookworm-slim AS jdk
RUN mkdir -p /usr/share/man/man1 && apt-get update \
    && apt-get install -y --no-install-recommends openjdk-17-jre-headless libjackson2-databind-java libcommons-lang3-java
RUN mkdir -p /app/lib /opt/java && cp -rL /usr/lib/jvm/java-17-openjdk-* /opt/java/openjdk \
    && cp -L /usr/share/java/jackson-core.jar /usr/share/java/jackson-databind.jar \
       /usr/share/java/jackson-annotations.jar /usr/share/java/commons-lang3.jar /app/lib/

FROM debian:bookworm-slim
COPY --from=jdk /opt/java /opt/java
COPY --from=jdk /app /app
