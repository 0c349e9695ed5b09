import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { control } from './control.ts';
import { initialState } from './initialState.ts';
import { answerOf, send } from './respond.ts';
import { answerTo } from './routes.ts';
import { Rules } from './rules.ts';
import type { Answer, Call, Exchange, FakeGithub, FakeOptions, FakeState, Rule } from './types.ts';

/** Starts a server that behaves like GitHub's API for one repository, and like the storage of its artifacts. */
export async function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  const fake = new Fake(options);
  await fake.listen();
  return fake;
}

class Fake implements FakeGithub {
  readonly state: FakeState;
  readonly exchanges: Exchange[] = [];
  hold: FakeGithub['hold'] = null;
  readonly #options: FakeOptions;
  readonly #mode: 'github' | 'gitea';
  readonly #basePath: string;
  readonly #rules = new Rules();
  readonly #api: Server;
  readonly #storage: Server;

  constructor(options: FakeOptions) {
    this.#options = options;
    this.#mode = options.mode ?? 'github';
    this.#basePath = options.basePath ?? (this.#mode === 'gitea' ? '/api/v1' : '');
    this.state = { ...initialState(), ...options.state };
    this.#api = createServer((request, response) => void this.#serve(request, response));
    this.#storage = createServer((request, response) => void this.#serveZip(request, response));
  }

  get apiUrl(): string {
    return address(this.#api) + this.#basePath;
  }

  async listen(): Promise<void> {
    await listening(this.#api, this.#options.port ?? 0);
    await listening(this.#storage, 0);
  }

  rule(rule: Rule): void {
    this.#rules.add(rule);
  }

  clearRules(): void {
    this.#rules.clear();
  }

  async close(): Promise<void> {
    await Promise.all([closed(this.#api), closed(this.#storage)]);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', address(this.#api));
    const text = await bodyOf(request);
    if (url.pathname === '/_control') {
      await send(response, control(this, text), null);
      this.#options.onChange?.(this.state);
      return;
    }
    const call = this.#callOf(request, url, text);
    const token = tokenOf(request);
    const { method, path, query, body, user } = call;
    const { headers } = request;
    const login = user?.login ?? null;
    const exchange: Exchange = { method, path, query, headers, body, login, answer: null, faulty: false };
    this.exchanges.push(exchange);
    const fault = this.#rules.faultFor(method, path);
    await this.hold?.(exchange);
    if (fault?.kind === 'never' || (fault?.kind === 'abort' && fault.when === 'before'))
      return fault.kind === 'never' ? undefined : void response.destroy();
    if (fault?.kind === 'delete-comments') this.state.comments.length = 0;
    const made = answerOf(fault);
    exchange.faulty = made !== null;
    exchange.answer = made ?? answerTo(call, token);
    this.#options.onChange?.(this.state);
    await send(response, exchange.answer, fault);
  }

  #callOf(request: IncomingMessage, url: URL, text: string): Call {
    const token = tokenOf(request);
    return {
      state: this.state,
      mode: this.#mode,
      user: token === null ? null : (this.state.users[token] ?? null),
      method: request.method ?? 'GET',
      path: this.#below(url.pathname),
      params: {},
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? null : parsed(text),
      apiUrl: this.apiUrl,
      storageUrl: address(this.#storage),
      example: this.#options.example ?? (() => ({})),
    };
  }

  /** The path below the API's address. An Enterprise Server has GraphQL beside `/api/v3`, not below. */
  #below(path: string): string {
    if (this.#basePath === '/api/v3' && path === '/api/graphql') return '/graphql';
    return path.startsWith(`${this.#basePath}/`) ? path.slice(this.#basePath.length) : `/outside${path}`;
  }

  async #serveZip(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', address(this.#storage));
    if (request.headers.authorization !== undefined) this.state.tokensAtStorage += 1;
    const fault = this.#rules.faultFor(request.method ?? 'GET', url.pathname);
    if (fault?.kind === 'never') return;
    const id = Number(/^\/zip\/(\d+)$/.exec(url.pathname)?.[1]);
    await send(response, answerOf(fault) ?? this.#zip(id), fault);
  }

  #zip(id: number): Answer {
    const artifact = this.state.artifacts.find((candidate) => candidate.id === id);
    if (artifact === undefined) return { status: 404, headers: {}, body: undefined };
    const body = Buffer.from(artifact.zipBase64, 'base64');
    return { status: 200, headers: { 'content-type': 'application/zip' }, body };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function tokenOf(request: IncomingMessage): string | null {
  return /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function address(server: Server): string {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server does not listen');
  return `http://127.0.0.1:${at.port}`;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
