import type { SyntaxNode } from '@lezer/common';
import { stringStart, stringText } from './pythonString.ts';
import { children } from './pythonTree.ts';
import { listOf, type PythonValue } from './pythonValue.ts';

/** Deeper values are nobody's list of requirements. */
const deepest = 40;

/**
 * What an expression is, as far as its text alone says: strings, lists, tuples, sets, dicts, `+`, `*name`, `**name`,
 * names that the file assigns, `list(…)`, `dict(…)`. Never runs anything and never throws.
 */
export class PythonReader {
  readonly #text: string;
  /** What names stand for, as far as it is known. */
  readonly names = new Map<string, PythonValue>();
  /** Values put together, over all: a list that doubles with each line comes to an end. */
  #left = 100_000;

  constructor(text: string) {
    this.#text = text;
  }

  /** What an expression is. */
  value(node: SyntaxNode | null, depth = 0): PythonValue {
    if (node === null || depth > deepest || this.#left <= 0)
      return { kind: 'unknown', from: node?.from ?? 0 };
    this.#left -= 1;
    switch (node.name) {
      case 'String':
      case 'FormatString':
      case 'ContinuedString':
        return { kind: 'text', text: stringText(node, this.#text), from: stringStart(node, this.#text) };
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'SetExpression':
        return { kind: 'list', items: this.#items(node, depth) };
      case 'DictionaryExpression':
        return { kind: 'dict', entries: this.#entries(node, depth) };
      case 'ParenthesizedExpression':
        return this.value(children(node)[1] ?? null, depth + 1);
      case 'VariableName':
        return this.names.get(this.slice(node)) ?? { kind: 'unknown', from: node.from };
      case 'BinaryExpression':
        return this.#sum(node, depth);
      case 'CallExpression':
        return this.#construct(node, depth);
      default:
        return { kind: 'unknown', from: node.from };
    }
  }

  /** The named arguments of a call, with those of `**name` and `**{…}`. */
  arguments(list: SyntaxNode | null): readonly (readonly [string, PythonValue])[] {
    const found: (readonly [string, PythonValue])[] = [];
    const parts = children(list);
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (part.name === 'VariableName' && next?.name === 'AssignOp')
        found.push([this.slice(part), this.value(parts[at + 2] ?? null)]);
      else if (part.name === '**' || (part.name === 'ArithOp' && this.slice(part) === '**')) {
        const spread = this.value(next ?? null);
        if (spread.kind === 'dict') found.push(...spread.entries);
        else found.push(['**', spread]);
      }
    }
    return found;
  }

  slice(node: SyntaxNode): string {
    return this.#text.slice(node.from, node.to);
  }

  #items(node: SyntaxNode, depth: number): PythonValue[] {
    const items: PythonValue[] = [];
    let spread = false;
    for (const part of children(node)) {
      if (['[', ']', '(', ')', '{', '}', ',', 'Comment', '⚠'].includes(part.name)) continue;
      if (part.name === '*' || (part.name === 'ArithOp' && this.slice(part) === '*')) spread = true;
      else {
        const value = this.value(part, depth + 1);
        if (spread && value.kind === 'list') items.push(...this.#bounded(value.items));
        else items.push(value);
        spread = false;
      }
    }
    return items;
  }

  #entries(node: SyntaxNode, depth: number): (readonly [string, PythonValue])[] {
    const entries: (readonly [string, PythonValue])[] = [];
    const parts = children(node).filter(({ name }) => !['Comment', '⚠'].includes(name));
    for (const [at, part] of parts.entries()) {
      if (part.name === '**') {
        const value = this.value(parts[at + 1] ?? null, depth + 1);
        if (value.kind === 'dict') entries.push(...this.#bounded(value.entries));
        else entries.push(['**', value]);
      } else if (part.name === ':') {
        const key = this.value(parts[at - 1] ?? null, depth + 1);
        entries.push([key.kind === 'text' ? key.text : '*', this.value(parts[at + 1] ?? null, depth + 1)]);
      }
    }
    return entries;
  }

  #sum(node: SyntaxNode, depth: number): PythonValue {
    const [left, operator, right] = children(node);
    const sides = [this.value(left ?? null, depth + 1), this.value(right ?? null, depth + 1)];
    const [first, second] = sides;
    if (operator && this.slice(operator) === '+' && first?.kind === 'text' && second?.kind === 'text')
      return { ...first, text: `${first.text}${second.text}`.slice(0, 1_000) };
    return this.joined(sides, node.from);
  }

  /** `list(x)`, `tuple(x)`, `sorted(x)`, `dict(a=[…])`. Of any other call nothing is known. */
  #construct(node: SyntaxNode, depth: number): PythonValue {
    const callee = node.firstChild;
    const name = callee?.name === 'VariableName' ? this.slice(callee) : '';
    const argumentList = node.getChild('ArgList');
    if (['list', 'tuple', 'sorted', 'set'].includes(name)) {
      const value = this.value(children(argumentList)[1] ?? null, depth + 1);
      if (value.kind === 'list') return value;
    }
    if (name === 'dict') return { kind: 'dict', entries: this.arguments(argumentList) };
    return { kind: 'unknown', from: node.from };
  }

  /** Lists and single values as one list, dicts as one dict. `from`: where nothing is known of all. */
  joined(values: readonly (PythonValue | undefined)[], from: number): PythonValue {
    const items = values.flatMap((value) => (value?.kind === 'list' ? value.items : value ? [value] : []));
    if (values.every((value) => value?.kind === 'dict'))
      return {
        kind: 'dict',
        entries: this.#bounded(values.flatMap((value) => (value?.kind === 'dict' ? value.entries : []))),
      };
    return items.length === 0 ? { kind: 'unknown', from } : listOf(this.#bounded(items));
  }

  #bounded<T>(items: readonly T[]): readonly T[] {
    const kept = items.slice(0, Math.max(0, this.#left));
    this.#left -= kept.length;
    return kept;
  }
}
