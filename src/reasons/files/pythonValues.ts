import type { SyntaxNode } from '@lezer/common';

/** A literal of a Python file. `from` is its position in the text, a string's that of its first character. */
export type PythonValue =
  | { readonly kind: 'text'; readonly text: string; readonly from: number }
  | { readonly kind: 'list'; readonly items: readonly PythonValue[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, PythonValue])[] }
  /** Something that only running the file would tell. */
  | { readonly kind: 'unknown'; readonly from: number };

/** Deeper values are nobody's list of requirements. */
const deepest = 40;

/**
 * What an expression is, as far as its text alone says: strings, lists, tuples, sets, dicts, `+`, `*name`, `**name`,
 * names that the file assigns, `list(…)`, `dict(…)`. Never runs anything and never throws.
 */
export class PythonReader {
  readonly #text: string;
  readonly #names = new Map<string, PythonValue>();
  /** Values put together, over all: a list that doubles with each line comes to an end. */
  #left = 100_000;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes what the file's own statements assign, in their order. */
  readAssignments(script: SyntaxNode): void {
    for (let node = script.firstChild; node !== null; node = node.nextSibling) {
      if (node.name === 'AssignStatement') this.#assign(node);
      else if (node.name === 'UpdateStatement') this.#update(node);
      else if (node.name === 'ExpressionStatement') this.#call(node);
      else if (['IfStatement', 'TryStatement', 'WithStatement', 'ForStatement'].includes(node.name))
        this.#unsure(node);
    }
  }

  value(node: SyntaxNode | null, depth = 0): PythonValue {
    if (node === null || depth > deepest || this.#left <= 0)
      return { kind: 'unknown', from: node?.from ?? 0 };
    this.#left -= 1;
    switch (node.name) {
      case 'String':
      case 'FormatString':
      case 'ContinuedString':
        return { kind: 'text', text: this.#string(node), from: node.from + contentStart(this.slice(node)) };
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'SetExpression':
        return { kind: 'list', items: this.#items(node, depth) };
      case 'DictionaryExpression':
        return { kind: 'dict', entries: this.#entries(node, depth) };
      case 'ParenthesizedExpression':
        return this.value(children(node)[1] ?? null, depth + 1);
      case 'VariableName':
        return this.#names.get(this.slice(node)) ?? { kind: 'unknown', from: node.from };
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

  #assign(node: SyntaxNode): void {
    const parts = children(node);
    // `a: list[str] = […]` has its type in between.
    const equals = parts.findIndex(({ name }) => name === 'AssignOp');
    const target = parts[0];
    if (target?.name !== 'VariableName' || equals === -1) return;
    this.#names.set(this.slice(target), this.value(parts[equals + 1] ?? null));
  }

  #update(node: SyntaxNode): void {
    const [target, , value] = children(node);
    if (target?.name !== 'VariableName') return;
    const name = this.slice(target);
    this.#names.set(name, this.#joined([this.#names.get(name), this.value(value ?? null)], target.from));
  }

  /** `name.append("x")`, `name.extend([…])`. */
  #call(node: SyntaxNode): void {
    const call = node.firstChild;
    if (call?.name !== 'CallExpression') return;
    const member = call.firstChild;
    const [object, , method] = children(member);
    const name = object?.name === 'VariableName' ? this.slice(object) : undefined;
    const known = name === undefined ? undefined : this.#names.get(name);
    if (member?.name !== 'MemberExpression' || name === undefined || known === undefined || !method) return;
    const verb = this.slice(method);
    const argument = this.value(children(call.getChild('ArgList'))[1] ?? null);
    if (verb === 'append') this.#names.set(name, this.#joined([known, list([argument])], member.from));
    else if (['extend', 'insert', 'remove', 'update'].includes(verb))
      this.#names.set(name, this.#joined([known, argument], member.from));
  }

  /** What is assigned where nobody knows whether it runs may or may not be: both are kept. */
  #unsure(node: SyntaxNode): void {
    for (const body of children(node).filter(({ name }) => name === 'Body')) {
      for (const each of children(body)) {
        if (each.name === 'UpdateStatement') this.#update(each);
        else if (each.name === 'ExpressionStatement') this.#call(each);
        else if (each.name === 'AssignStatement') {
          const target = each.firstChild;
          const name = target?.name === 'VariableName' ? this.slice(target) : undefined;
          const before = name === undefined ? undefined : this.#names.get(name);
          this.#assign(each);
          const after = name === undefined ? undefined : this.#names.get(name);
          if (name !== undefined && before !== undefined)
            this.#names.set(name, this.#joined([before, after], each.from));
        }
      }
    }
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
    return this.#joined(sides, node.from);
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

  #joined(values: readonly (PythonValue | undefined)[], from: number): PythonValue {
    const items = values.flatMap((value) => (value?.kind === 'list' ? value.items : value ? [value] : []));
    if (values.every((value) => value?.kind === 'dict'))
      return {
        kind: 'dict',
        entries: this.#bounded(values.flatMap((value) => (value?.kind === 'dict' ? value.entries : []))),
      };
    return items.length === 0 ? { kind: 'unknown', from } : list(this.#bounded(items));
  }

  #bounded<T>(items: readonly T[]): readonly T[] {
    const kept = items.slice(0, Math.max(0, this.#left));
    this.#left -= kept.length;
    return kept;
  }

  /** The text of a string; what a format string puts in is `*`. */
  #string(node: SyntaxNode): string {
    if (node.name === 'ContinuedString')
      return children(node)
        .map((part) => this.#string(part))
        .join('');
    const raw = this.slice(node);
    const [, quote = ''] = /^[A-Za-z]*('''|"""|'|")/.exec(raw) ?? [];
    if (quote === '') return '';
    const start = raw.indexOf(quote) + quote.length;
    let text = raw.slice(start, raw.endsWith(quote) ? Math.max(start, raw.length - quote.length) : undefined);
    if (node.name === 'FormatString') text = text.replace(/\{[^{}]*\}/g, '*');
    return text.replace(/\\(['"\\])/g, '$1');
  }
}

/** How long a string's prefix and opening quotes are. */
function contentStart(raw: string): number {
  return /^[A-Za-z]*('''|"""|'|")/.exec(raw)?.[0].length ?? 0;
}

function list(items: readonly PythonValue[]): PythonValue {
  return { kind: 'list', items };
}

/** All children of a node. */
export function children(node: SyntaxNode | null | undefined): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) found.push(child);
  return found;
}
