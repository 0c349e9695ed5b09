import type { SyntaxNode } from '@lezer/common';
import type { PythonReader } from './pythonReader.ts';
import { children } from './pythonTree.ts';
import { listOf } from './pythonValue.ts';

/** Tells a reader what a file's own statements assign, in their order. */
export function readAssignments(reader: PythonReader, script: SyntaxNode): void {
  for (let node = script.firstChild; node !== null; node = node.nextSibling) {
    if (node.name === 'AssignStatement') assign(reader, node);
    else if (node.name === 'UpdateStatement') update(reader, node);
    else if (node.name === 'ExpressionStatement') call(reader, node);
    else if (['IfStatement', 'TryStatement', 'WithStatement', 'ForStatement'].includes(node.name))
      unsure(reader, node);
  }
}

function assign(reader: PythonReader, node: SyntaxNode): void {
  const parts = children(node);
  // `a: list[str] = […]` has its type in between.
  const equals = parts.findIndex(({ name }) => name === 'AssignOp');
  const target = parts[0];
  if (target?.name !== 'VariableName' || equals === -1) return;
  reader.names.set(reader.slice(target), reader.value(parts[equals + 1] ?? null));
}

function update(reader: PythonReader, node: SyntaxNode): void {
  const [target, , value] = children(node);
  if (target?.name !== 'VariableName') return;
  const name = reader.slice(target);
  reader.names.set(name, reader.joined([reader.names.get(name), reader.value(value ?? null)], target.from));
}

/** `name.append("x")`, `name.extend([…])`. */
function call(reader: PythonReader, node: SyntaxNode): void {
  const call = node.firstChild;
  if (call?.name !== 'CallExpression') return;
  const member = call.firstChild;
  const [object, , method] = children(member);
  const name = object?.name === 'VariableName' ? reader.slice(object) : undefined;
  const known = name === undefined ? undefined : reader.names.get(name);
  if (member?.name !== 'MemberExpression' || name === undefined || known === undefined || !method) return;
  const verb = reader.slice(method);
  const argument = reader.value(children(call.getChild('ArgList'))[1] ?? null);
  if (verb === 'append') reader.names.set(name, reader.joined([known, listOf([argument])], member.from));
  else if (['extend', 'insert', 'remove', 'update'].includes(verb))
    reader.names.set(name, reader.joined([known, argument], member.from));
}

/** What is assigned where nobody knows whether it runs may or may not be: both are kept. */
function unsure(reader: PythonReader, node: SyntaxNode): void {
  for (const body of children(node).filter(({ name }) => name === 'Body')) {
    for (const each of children(body)) {
      if (each.name === 'UpdateStatement') update(reader, each);
      else if (each.name === 'ExpressionStatement') call(reader, each);
      else if (each.name === 'AssignStatement') {
        const target = each.firstChild;
        const name = target?.name === 'VariableName' ? reader.slice(target) : undefined;
        const before = name === undefined ? undefined : reader.names.get(name);
        assign(reader, each);
        const after = name === undefined ? undefined : reader.names.get(name);
        if (name !== undefined && before !== undefined)
          reader.names.set(name, reader.joined([before, after], each.from));
      }
    }
  }
}
