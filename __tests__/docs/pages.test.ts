import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { configSchema } from '../../src/config/schema.ts';
import { brokenLinks, codeBlocks, pages, readPage } from './markdown.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const action = parse(readPage('action.yml'));

describe.each(pages())('%s', (page) => {
  const documents = codeBlocks(readPage(page), 'yaml').map((code) => parse(code));
  const workflows = documents.filter((document) => document.jobs !== undefined);
  const configurations = documents.filter((document) => document.jobs === undefined);

  it('links to places that are there', () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('gives the gate no input that it lacks', () => {
    const given = workflows.flatMap(gateSteps).flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  it('takes no output that the gate lacks', () => {
    const taken = [...readPage(page).matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(taken.filter((name) => !Object.hasOwn(action.outputs, name))).toEqual([]);
  });

  it('lets the gate read the repository and write its comment', () => {
    for (const workflow of workflows.filter((each) => gateSteps(each).length > 0)) {
      // Gitea knows no permissions.
      if (JSON.stringify(workflow).includes('https://github.com/OWNER')) continue;
      const needed = workflow.on.workflow_run ? 'actions' : 'contents';
      expect(workflow.permissions).toMatchObject({ [needed]: 'read', 'pull-requests': 'write' });
    }
  });

  it('runs nothing beside the companion, whose token may write', () => {
    for (const workflow of workflows.filter(({ on }) => on.workflow_run)) {
      const steps = Object.values<Job>(workflow.jobs).flatMap((job) => job.steps);
      expect(steps).toEqual(gateSteps(workflow));
    }
  });

  it('has configurations that the gate accepts', () => {
    const problems = configurations.map((document) => configSchema.safeParse(document).error?.issues ?? []);
    expect(problems.flat()).toEqual([]);
  });
});

it('gives every dependency its reason', () => {
  const { dependencies, devDependencies } = JSON.parse(readPage('package.json'));
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !/^@types\//.test(name),
  );
  const text = readPage('docs/dependencies.md');
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('finds the workflows and configurations that it is about', () => {
  const blocks = codeBlocks(readPage('docs/recipes.md'), 'yaml');
  expect(blocks.filter((code) => code.includes('OWNER/size-gate@main')).length).toBeGreaterThan(8);
  expect(codeBlocks(readPage('docs/configuration.md'), 'yaml').length).toBeGreaterThan(5);
});

function gateSteps(workflow: { readonly jobs: Readonly<Record<string, Job>> }): readonly Step[] {
  return Object.values(workflow.jobs)
    .flatMap((job) => job.steps)
    .filter((step) => step.uses?.includes('OWNER/size-gate'));
}
