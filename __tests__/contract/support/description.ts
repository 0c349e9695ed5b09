import { Ajv, type ValidateFunction } from 'ajv';
import type { Exchange } from '../../support/fakeGithub/index.ts';
import { type Node, node, openApi, pointed } from '../../support/fakeGithub/openApi.ts';

/** One operation of GitHub's description, found for a request. */
interface Operation {
  readonly template: string;
  readonly definition: Node;
  /** The path's parameters, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
ajv.addSchema({ components: nullsAllowed(openApi().components) }, 'api');
const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a request and its answer, by GitHub's own description of its API; empty for nothing. An
 * operation that the description does not have is wrong.
 */
export function violations(exchange: Exchange): readonly string[] {
  const operation = findOperation(exchange);
  if (operation === null) return [`no such operation: ${exchange.method} ${exchange.path}`];
  return [...requestViolations(exchange, operation), ...answerViolations(exchange, operation)].map(
    (what) => `${exchange.method} ${operation.template}: ${what}`,
  );
}

/** `Link` headers speak of a repository by its number; the description knows it by its name alone. */
function findOperation({ method, path }: Exchange): Operation | null {
  const named = path.replace(/^\/repositories\/\d+/, '/repos/octo-org/services');
  for (const [template, item] of Object.entries(node(openApi().paths))) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const pattern = template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(named);
    const definition = node(item)[method.toLowerCase()];
    if (found === null || definition === undefined) continue;
    const values = names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]);
    return { template, definition: node(definition), values: Object.fromEntries(values) };
  }
  return null;
}

function requestViolations(exchange: Exchange, { definition, values }: Operation): readonly string[] {
  const parameters = (Array.isArray(definition.parameters) ? definition.parameters : []).map(resolved);
  const queries = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = Object.keys(exchange.query).filter((name) => !queries.some((query) => query.name === name));
  return [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...parameters.flatMap((parameter) => {
      const name = String(parameter.name);
      const given = parameter.in === 'path' ? values[name] : exchange.query[name];
      if (parameter.in !== 'path' && parameter.in !== 'query') return [];
      if (given === undefined) return parameter.required === true ? [`${name} is missing`] : [];
      const schema = node(parameter.schema);
      return check(schema, asType(given, resolved(schema).type), `parameter ${name}`);
    }),
    ...headerViolations(exchange),
    ...bodyViolations(exchange, definition),
  ];
}

/** A user agent is required, and the token comes in the one header for it. */
function headerViolations({ headers }: Exchange): readonly string[] {
  const accept = String(headers.accept ?? '');
  return [
    ...(/^size-gate\//.test(String(headers['user-agent'])) ? [] : ['no user agent of ours']),
    ...(/^(token|bearer) \S+$/i.test(String(headers.authorization)) ? [] : ['no token']),
    ...(/application\/(vnd\.github\.[\w.+-]*json|json)/.test(accept) ? [] : [`it accepts ${accept}`]),
  ];
}

function bodyViolations({ body, headers }: Exchange, definition: Node): readonly string[] {
  if (definition.requestBody === undefined) return body === null ? [] : ['a body where none belongs'];
  const { content } = resolved(definition.requestBody);
  const { schema } = node(node(content)['application/json']);
  const type = String(headers['content-type']);
  return [
    ...(type.startsWith('application/json') ? [] : [`a body of the type ${type}`]),
    ...check(node(schema), body, 'body'),
    ...Object.keys(node(body))
      .filter((name) => node(resolved(schema).properties)[name] === undefined)
      .map((name) => `body has an unknown ${name}`),
  ];
}

function answerViolations({ answer }: Exchange, { definition }: Operation): readonly string[] {
  if (answer === null) return [];
  const described = node(definition.responses)[String(answer.status)];
  // The description names few of the errors, but all have one form.
  if (described === undefined && answer.status >= 400)
    return check({ $ref: '#/components/schemas/basic-error' }, answer.body, `answer ${answer.status}`);
  if (described === undefined) return [`an answer ${answer.status}`];
  const { content } = resolved(described);
  if (content === undefined) return answer.body === undefined ? [] : [`a body in an answer ${answer.status}`];
  const { schema } = node(node(content)['application/json']);
  return check(node(schema), answer.body, `answer ${answer.status}`);
}

function resolved(value: unknown): Node {
  const { $ref: reference } = node(value);
  return typeof reference === 'string' ? pointed(reference) : node(value);
}

function asType(text: string, type: unknown): unknown {
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

function check(schema: Node, value: unknown, what: string): readonly string[] {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (validate === undefined) {
    const schemaOfApi = JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"api#/'));
    validate = ajv.compile(nullsAllowed(node(schemaOfApi)));
    compiled.set(key, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message ?? ''}`);
}

/** OpenAPI 3.0 allows `nullable` without a type, which the validator refuses: said in its own way. */
function nullsAllowed<T>(value: T): T;
function nullsAllowed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => nullsAllowed(item));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, below]) => [name, nullsAllowed(below)]),
  );
  if (nullable === undefined || nullable === false) return rest;
  if (nullable !== true || 'type' in rest) return { nullable, ...rest };
  return { anyOf: [rest, { type: 'null' }] };
}
