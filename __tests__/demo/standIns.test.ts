import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../demo/projectRoot.ts';
import { standInImages, standInTag } from '../../demo/stand-ins/images.ts';

const recipe = readFileSync(join(projectRoot(), 'demo/stand-ins/recipe/Dockerfile'), 'utf8');

describe('stand-ins', () => {
  it.each(standInImages)('$image has a stage of its own in the recipe', ({ stage }) => {
    expect(recipe).toContain(` AS ${stage}\n`);
  });

  it('never take the name of a real image', () => {
    for (const { image } of standInImages) expect(standInTag(image)).toMatch(/^size-gate\.local\//);
  });
});
