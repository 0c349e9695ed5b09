/* sutra-storage: keeps concepts in memory and in a log on disk, behind a few lines of HTTP.
 *
 *   GET /ping              pong
 *   GET /concepts          one id a line
 *   GET /concepts/<id>     the text
 *   PUT /concepts/<id>     keeps the body as the text
 */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define BUCKETS 65536
#define MAX_BODY (1 << 20)
#define MAX_HEAD 8192

struct concept {
  struct concept *next;
  size_t length;
  char id[65];
  char *text;
};

static struct concept *table[BUCKETS];
static FILE *journal;

static unsigned bucket(const char *id) {
  unsigned hash = 2166136261u;
  while (*id) hash = (hash ^ (unsigned char)*id++) * 16777619u;
  return hash % BUCKETS;
}

static struct concept *find(const char *id) {
  struct concept *c = table[bucket(id)];
  while (c && strcmp(c->id, id)) c = c->next;
  return c;
}

/* Takes over the text. */
static void keep(const char *id, char *text, size_t length) {
  struct concept *c = find(id);
  if (c) {
    free(c->text);
  } else {
    c = calloc(1, sizeof *c);
    if (!c) abort();
    strncpy(c->id, id, sizeof c->id - 1);
    c->next = table[bucket(id)];
    table[bucket(id)] = c;
  }
  c->text = text;
  c->length = length;
}

static void load(const char *path) {
  FILE *in = fopen(path, "r");
  char id[65];
  size_t length;
  while (in && fscanf(in, "%64s %zu", id, &length) == 2 && length <= MAX_BODY && fgetc(in) == '\n') {
    char *text = malloc(length + 1);
    if (!text || fread(text, 1, length, in) != length) {
      free(text);
      break;
    }
    keep(id, text, length);
  }
  if (in) fclose(in);
}

static void answer(FILE *out, const char *status, const char *body, size_t length) {
  fprintf(out, "HTTP/1.1 %s\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: %zu\r\nConnection: close\r\n\r\n", status, length);
  fwrite(body, 1, length, out);
}

static void say(FILE *out, const char *status, const char *body) { answer(out, status, body, strlen(body)); }

static void list(FILE *out) {
  char *body = NULL;
  size_t length = 0;
  FILE *all = open_memstream(&body, &length);
  for (unsigned i = 0; i < BUCKETS; i++)
    for (struct concept *c = table[i]; c; c = c->next) fprintf(all, "%s\n", c->id);
  fclose(all);
  answer(out, "200 OK", body, length);
  free(body);
}

static void put(FILE *in, FILE *out, const char *id, size_t length) {
  char *text = length <= MAX_BODY ? malloc(length + 1) : NULL;
  if (!text || fread(text, 1, length, in) != length) {
    free(text);
    say(out, "400 Bad Request", "a body with its length was expected\n");
    return;
  }
  if (journal) {
    fprintf(journal, "%s %zu\n", id, length);
    fwrite(text, 1, length, journal);
    fputc('\n', journal);
    fflush(journal);
  }
  keep(id, text, length);
  say(out, "201 Created", "kept\n");
}

static void serve(FILE *in, FILE *out) {
  char line[MAX_HEAD], method[8], path[256];
  size_t length = 0;
  if (!fgets(line, sizeof line, in) || sscanf(line, "%7s %255s", method, path) != 2) return;
  while (fgets(line, sizeof line, in) && strcmp(line, "\r\n") && strcmp(line, "\n"))
    if (!strncasecmp(line, "content-length:", 15)) length = strtoul(line + 15, NULL, 10);
  const char *id = !strncmp(path, "/concepts/", 10) ? path + 10 : NULL;
  if (id && strspn(id, "0123456789abcdef") != strlen(id)) id = NULL;
  if (id && (!*id || strlen(id) > 64)) id = NULL;
  struct concept *c = id ? find(id) : NULL;
  if (!strcmp(method, "PUT") && id) put(in, out, id, length);
  else if (strcmp(method, "GET")) say(out, "405 Method Not Allowed", "GET or PUT was expected\n");
  else if (!strcmp(path, "/ping")) say(out, "200 OK", "pong\n");
  else if (!strcmp(path, "/concepts")) list(out);
  else if (c) answer(out, "200 OK", c->text, c->length);
  else say(out, "404 Not Found", "no such concept\n");
}

int main(void) {
  const char *data = getenv("SUTRA_DATA"), *port = getenv("PORT");
  struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_port = htons(port ? atoi(port) : 50051), .sin6_addr = in6addr_any};
  struct timeval patience = {.tv_sec = 5};
  int listener = socket(AF_INET6, SOCK_STREAM, 0), yes = 1, no = 0;
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
  if (listener < 0) {
    /* A kernel without IPv6. */
    struct sockaddr_in four = {.sin_family = AF_INET, .sin_port = address.sin6_port, .sin_addr = {INADDR_ANY}};
    listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listener, (struct sockaddr *)&four, sizeof four)) return perror("bind"), 1;
  } else if (bind(listener, (struct sockaddr *)&address, sizeof address)) {
    return perror("bind"), 1;
  }
  if (listen(listener, 64)) return perror("listen"), 1;
  signal(SIGPIPE, SIG_IGN);
  signal(SIGTERM, _exit);
  signal(SIGINT, _exit);
  load(data ? data : "/data/concepts.log");
  journal = fopen(data ? data : "/data/concepts.log", "a");
  if (!journal) fputs("nothing will be kept on disk\n", stderr);
  puts("sutra-storage is listening");
  fflush(stdout);
  for (;;) {
    int peer = accept(listener, NULL, NULL);
    if (peer < 0) continue;
    setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    FILE *in = fdopen(peer, "r"), *out = fdopen(dup(peer), "w");
    if (in && out) serve(in, out);
    if (out) fclose(out);
    if (in) fclose(in);
  }
}
