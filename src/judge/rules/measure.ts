import type { ImageProfile, Metric, Problem, SizeRule } from '../../nouns/index.ts';
import type { RuleVerdict } from '../types.ts';

/** The size that a metric means, in bytes; null where this image has none (a layer blob that is not compressed). */
export function sizeOf(
  profile: Pick<ImageProfile, 'unpackedBytes' | 'compressedBytes'>,
  metric: Metric,
): number | null {
  return metric === 'compressed' ? profile.compressedBytes : profile.unpackedBytes;
}

/** A verdict for a rule that could not be judged: never a pass. */
export function cannotJudge(rule: string, size: SizeRule, problem: Problem): RuleVerdict {
  return {
    kind: 'error',
    rule,
    metric: size.metric,
    ruleBytes: size.bytes,
    source: size.source,
    measuredBytes: null,
    problem,
  };
}

/** The problem of a rule on the compressed size where the bytes at hand are not compressed. */
export function noCompressedSize(what: string): Problem {
  return {
    code: 'compressed-size-unknown',
    message: `the compressed size of ${what} is not known: this builder gave its layers uncompressed`,
    expected: 'layer blobs as a registry would store them',
    fix: 'use a builder that packs layers (the containerd store, docker-container or remote driver; the classic store never does, whatever compression says), or set metric: unpacked',
  };
}

/** Holds a measured size against a rule. `strict` fails at the very byte; otherwise only above it. */
export function hold(
  rule: string,
  size: SizeRule,
  measuredBytes: number,
  options: { readonly strict: boolean; readonly unmet: 'pass' | 'warn' | 'fail' },
): RuleVerdict {
  const met = options.strict ? measuredBytes < size.bytes : measuredBytes <= size.bytes;
  return {
    kind: met ? 'pass' : options.unmet,
    rule,
    metric: size.metric,
    ruleBytes: size.bytes,
    source: size.source,
    measuredBytes,
    roomBytes: size.bytes - measuredBytes,
    met,
  };
}

/** The problem of a rule whose image has no size at all. */
export function notMeasured(id: string): Problem {
  return {
    code: 'not-measured',
    message: `${id} was not measured, so it can't be judged`,
    expected: 'a size of every planned image',
    fix: 'see to what kept it from being built or weighed; if nothing is said about that, report it',
  };
}
