import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { GateError } from '../../src/nouns/index.ts';
import { readReport, renderJson, reportJsonSchema } from '../../src/report/index.ts';
import { comparedReport, failingReport, passingReport } from './support/story.ts';

const published = new URL('../../report.schema.json', import.meta.url);
const runs = [
  ['passing', passingReport],
  ['failing', failingReport],
  ['compared', comparedReport],
] as const;

describe('report.schema.json', () => {
  it('is what the schema in the code says (npm run schema writes it anew)', () => {
    const text = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
    expect(readFileSync(published, 'utf8')).toBe(text);
  });

  it.each(runs)('holds for a %s report', (_, make) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(reportJsonSchema());
    expect(validate(JSON.parse(renderJson(make()))) || validate.errors).toBe(true);
  });
});

describe('readReport', () => {
  it.each(runs)('reads a %s report back as it was', (_, make) => {
    expect(readReport(renderJson(make()), 'report.json')).toEqual(make());
  });

  it.each([
    ['', 'report-not-json'],
    ['{', 'report-not-json'],
    ['[]', 'report-invalid'],
    ['null', 'report-invalid'],
    ['{"schemaVersion":2}', 'report-version'],
    ['{"schemaVersion":1}', 'report-invalid'],
    ['{"schemaVersion":"1"}', 'report-invalid'],
  ])('refuses %j: %s', (text, code) => {
    expect(problemsOf(() => readReport(text, 'r.json'))[0]).toMatchObject({
      code,
      where: { file: 'r.json' },
      fix: expect.any(String),
    });
  });

  it('names the key that is wrong', () => {
    const changed = { ...passingReport(), elapsedMs: 1.5 };
    expect(problemsOf(() => readReport(JSON.stringify(changed), 'r.json'))[0]?.message).toContain(
      'elapsedMs',
    );
  });

  it('throws nothing but GateError, whatever the text is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(problemsOf(() => readReport(text, 'r.json')).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('composeReport', () => {
  it('has everything of a failing image', () => {
    const { images, total, comparison } = failingReport();
    expect(images.find(({ id }) => id === 'sutra-api')).toMatchObject({
      verdict: 'fail',
      limit: { bytes: 200_000_000, source: 'default' },
      profile: { unpackedBytes: 703_224_765 },
      build: { elapsedMs: 1234, steps: 7, cachedSteps: 3, error: null },
    });
    expect(images.find(({ id }) => id === 'sutra-storage')).toMatchObject({
      verdict: 'error',
      profile: null,
      build: { elapsedMs: 4321, error: { command: 'RUN pip install numpyy' } },
    });
    expect(total).toMatchObject({ complete: false, unmeasured: ['sutra-storage'] });
    expect(comparison).toBeNull();
  });

  it('compares flavours, and leaves rows without both sizes out of the sums', () => {
    expect(comparedReport().comparison).toMatchObject({
      flavour: 'Dockerfile',
      rows: [
        {
          id: 'sutra-api',
          currentBytes: 703_224_765,
          optimizedBytes: 148_300_000,
          targetBytes: 150_000_000,
          savedBytes: 554_924_765,
        },
        {
          id: 'sutra-hybrid',
          currentBytes: 653_000_000,
          optimizedBytes: 390_000_000,
          savedBytes: 263_000_000,
        },
        { id: 'sutra-client', currentBytes: null, dockerfile: null, savedBytes: null },
      ],
      total: {
        currentBytes: 1_356_224_765,
        optimizedBytes: 538_300_000,
        savedBytes: 817_924_765,
        complete: false,
      },
    });
  });
});

function problemsOf(work: () => unknown): GateError['problems'] {
  try {
    work();
  } catch (error) {
    if (error instanceof GateError) return error.problems;
    throw error;
  }
  return [];
}
