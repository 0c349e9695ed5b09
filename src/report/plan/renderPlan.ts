import type { Plan, PlannedImage, SizeRule } from '../../nouns/index.ts';
import { safeJson } from '../renderJson.ts';
import { grid } from '../table/grid.ts';
import { type Paint, paint, type TextOptions } from '../table/style.ts';
import { plainText } from '../text/plainText.ts';
import { renderProblems } from '../text/renderProblems.ts';
import { formatExact } from '../text/sizes.ts';

const leftAloneShown = 20;

/** The plan for a terminal: what would be built, from where and why, with its limits; and what is left alone. */
export function renderPlan(plan: Plan, options: TextOptions): string {
  const ink = paint(options.color);
  const warnings =
    plan.warnings.length > 0
      ? [renderProblems(plan.warnings, { color: options.color, label: 'warning' })]
      : [];
  const blocks = [
    plan.images.length > 0 ? imagesTable(plan, options) : 'No image to build.',
    contexts(plan.images, ink),
    ...leftAlone(plan, ink),
    ...warnings,
    summary(plan),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The plan as JSON: everything that the other rooms are told. Secrets are named there, never shown. */
export function renderPlanJson(plan: Plan): string {
  return `${safeJson(plan)}\n`;
}

function imagesTable({ images }: Plan, options: TextOptions): string {
  const ink = paint(options.color);
  const head = ['IMAGE', 'LIMIT', 'TARGET', 'CONTEXT'].map((title) => ink.dim(title));
  const rows = images.map((image) => [
    `${plainText(image.id, 200)}${image.role === 'compared' ? ink.dim(' (compared)') : ''}`,
    image.role === 'compared' ? '' : ruleText(image.limit, 'no limit', ink),
    image.role === 'compared' ? '' : ruleText(image.target, '', ink),
    plainText(image.context.path),
  ]);
  return grid([head, ...rows], { width: options.width, flexible: 0, overflow: 'wrap' });
}

function ruleText(rule: SizeRule | null, none: string, ink: Paint): string {
  if (!rule) return none;
  const metric = rule.metric === 'compressed' ? ' compressed' : '';
  const source = rule.source === 'config' ? '' : ink.dim(` (${rule.source})`);
  return `${formatExact(rule.bytes)}${metric}${source}`;
}

/** A Dockerfile a line, with its context and the reason; variants and platforms of one share it. */
function contexts(images: readonly PlannedImage[], ink: Paint): string {
  const lines = images.map(
    ({ dockerfile, context }) =>
      `  ${plainText(dockerfile)}\n    ${ink.dim('from')} ${plainText(context.path)}: ${plainText(context.reason)}`,
  );
  return lines.length === 0 ? '' : [ink.bold('Build contexts'), ...new Set(lines)].join('\n');
}

function leftAlone(plan: Plan, ink: Paint): readonly string[] {
  if (plan.leftAlone.length === 0) return [];
  const lines = plan.leftAlone
    .slice(0, leftAloneShown)
    .map(({ path, reason }) => `  ${plainText(path)}: ${plainText(reason)}`);
  const more = plan.leftAlone.length - leftAloneShown;
  return [
    [
      ink.bold('Left alone'),
      ...lines,
      ...(more > 0 ? [ink.dim(`  and ${more} more; --json lists them all`)] : []),
    ].join('\n'),
  ];
}

function summary(plan: Plan): string {
  const count = plan.images.length;
  const total = plan.totalLimit
    ? `; together they may take less than ${formatExact(plan.totalLimit.bytes)}`
    : '';
  const file = plan.configFile
    ? `configuration: ${plainText(plan.configFile)}`
    : 'no configuration file, the shipped defaults are in force';
  return `${count} image${count === 1 ? '' : 's'}, ${plan.parallel} at a time${total}; ${file}`;
}
