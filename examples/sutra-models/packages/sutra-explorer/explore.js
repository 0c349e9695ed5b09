#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { table } from 'tiny-table';

const [file = 'concepts.jsonl'] = process.argv.slice(2);
const concepts = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
console.log(table(concepts.map(({ id, text }) => [id, text.slice(0, 60)])));
