import { expect, it } from '@jest/globals';
import { exportWay } from '../../src/docker/exportWay.ts';
import type { BuilderInfo } from '../../src/nouns/index.ts';

it.each<[BuilderInfo['driver'], BuilderInfo['store'], boolean, ReturnType<typeof exportWay>]>([
  ['docker', 'classic', false, { kind: 'load' }],
  ['docker', 'classic', true, { kind: 'load' }],
  ['docker', 'containerd', false, { kind: 'layout', compression: 'as it is' }],
  ['docker', 'containerd', true, { kind: 'layout', compression: 'gzip' }],
  ['docker-container', null, false, { kind: 'layout', compression: 'as it is' }],
  ['remote', null, true, { kind: 'layout', compression: 'gzip' }],
  ['kubernetes', null, false, { kind: 'layout', compression: 'as it is' }],
  ['cloud', null, false, { kind: 'layout', compression: 'as it is' }],
])('%s, store %s, compressed sizes needed: %s', (driver, store, needCompressed, expected) => {
  expect(exportWay({ driver, store }, needCompressed)).toEqual(expected);
});
