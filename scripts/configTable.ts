import { z } from 'zod';

/** The part of a JSON Schema that the table shows. */
const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
  get properties() {
    return z.record(z.string(), nodeSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), nodeSchema]).optional();
  },
});

type Node = z.infer<typeof nodeSchema>;

/** The tables of docs/configuration.md: the keys of the run, and those of services, from the JSON Schema. */
export function configTable(jsonSchema: unknown): string {
  const schema = nodeSchema.parse(jsonSchema);
  const top = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema');
  const services = schema.properties?.services?.additionalProperties;
  const service = typeof services === 'object' ? mapOf(services) : {};
  return [
    '### At the top of the file',
    '',
    ...table(top.flatMap(([key, node]) => (isNested(key) ? nested(key, node) : [[key, node] as const]))),
    '',
    '### Under `defaults`, a service, or a variant',
    '',
    '`dockerfile` and `variants` belong to a service alone.',
    '',
    ...table(Object.entries(service)),
  ].join('\n');
}

const isNested = (key: string) => key === 'total' || key === 'cache';

function nested(key: string, node: Node): (readonly [string, Node])[] {
  return Object.entries(node.properties ?? {}).map(([name, own]) => [`${key}.${name}`, own] as const);
}

/** The map's own node where null is allowed beside it. */
function mapOf(node: Node): Readonly<Record<string, Node>> {
  return node.properties ?? node.anyOf?.find((one) => one.properties)?.properties ?? {};
}

function table(rows: readonly (readonly [string, Node])[]): string[] {
  return [
    '| key | value | meaning |',
    '| --- | --- | --- |',
    ...rows.map(
      ([key, node]) => `| \`${key}\` | ${valueCell(key, node)} | ${cell(node.description ?? '')} |`,
    ),
  ];
}

function valueCell(key: string, node: Node): string {
  if (key === 'defaults' || key === 'services') return 'a map, see below';
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.type === 'boolean') return '`true`, `false`';
  const [sample] = node.examples ?? [];
  return sample === undefined ? String(node.type ?? '') : `\`${cell(inline(sample))}\``;
}

/** A sample as YAML writes it in one line. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, own]) => `${key}: ${inline(own)}`)
      .join(', ')}}`;
  }
  return String(value);
}

const cell = (text: string) => text.replaceAll('|', '\\|');
