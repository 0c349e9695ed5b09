import { z } from 'zod';
import { GateError, type Problem } from '../nouns/index.ts';
import { type Report, reportSchema, schemaVersion } from './schema.ts';

const versioned = z.object({ schemaVersion: z.unknown() });
const shownProblems = 10;

/**
 * Reads a saved report. The text is untrusted: it is validated in full before anything is made of it.
 * @param file its name, for messages only
 * @throws GateError when the text is no JSON, no report, or a report of another version.
 */
export function readReport(text: string, file: string): Report {
  const data = parse(text, file);
  const version = versioned.safeParse(data).data?.schemaVersion;
  if (version === undefined) throw new GateError(noReport(file));
  if (typeof version === 'number' && version !== schemaVersion)
    throw new GateError(otherVersion(version, file));
  const result = reportSchema.safeParse(data);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, shownProblems).map((issue) => shapeProblem(issue, file));
  throw new GateError(problems);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GateError(
      {
        code: 'report-not-json',
        message: 'the report is not JSON',
        where: { file },
        expected: 'a report that size-gate check --output wrote',
        fix: 'write it again with size-gate check --output FILE',
      },
      { cause },
    );
  }
}

/** Said once: a document of another kind lacks everything. */
function noReport(file: string): Problem {
  return {
    code: 'report-invalid',
    message: 'not a size-gate report: it is JSON, but has no schemaVersion',
    where: { file },
    expected: 'a report that size-gate check --output wrote',
    fix: 'check the path, or write the report with size-gate check --output FILE',
  };
}

function otherVersion(version: number, file: string): Problem {
  return {
    code: 'report-version',
    message: `the report has version ${version}, and this size-gate reads version ${schemaVersion}`,
    where: { file },
    expected: `"schemaVersion": ${schemaVersion}`,
    fix: version > schemaVersion ? 'use a newer size-gate' : 'write the report again with this size-gate',
  };
}

function shapeProblem(issue: z.core.$ZodIssue, file: string): Problem {
  const key = issue.path.map(String).join('.') || 'the document';
  return {
    code: 'report-invalid',
    message: `not a size-gate report: ${key}: ${issue.message}`,
    where: { file },
    expected: 'a report that size-gate check --output wrote, unchanged',
    fix: 'write it again with size-gate check --output FILE',
  };
}
