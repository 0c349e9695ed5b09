import type { Plan, RuleChange } from '../nouns/index.ts';

/**
 * Changes of files that have a say in the rules without being the configuration. What they mean nobody can tell, and
 * more may pass with them than before.
 */
export function fileChanges(files: readonly string[], baseline: Plan['baseline']): readonly RuleChange[] {
  const reports = new Set(
    (baseline ?? []).flatMap((source) => (source.kind === 'report' ? source.file : [])),
  );
  return files.map((file) => ({
    rule: reports.has(file) ? 'baseline' : 'workflow',
    subject: file,
    before: 'as at the base commit',
    after: 'changed',
    loosened: true,
  }));
}
