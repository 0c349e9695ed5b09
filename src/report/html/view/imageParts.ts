import type { PageImage } from '../pageData.ts';
import { changePart } from './changePart.ts';
import type { ViewContext } from './context.ts';
import { foldersPart } from './foldersPart.ts';
import { layersPart } from './layersPart.ts';
import { linesPart } from './linesPart.ts';
import { packagesPart } from './packagesPart.ts';
import type { Part } from './part.ts';
import { problemHtml } from './problems.ts';
import { wastePart } from './wastePart.ts';
import { counted } from './words.ts';

/** The sections of an image, in reading order: what changed, what it costs, what is in it. */
export function imageParts(image: PageImage, context: ViewContext): readonly Part[] {
  const contents = image.profile?.contents ?? null;
  const all = [
    changePart(image, context),
    contents && linesPart(image, contents, context),
    contents && packagesPart(image, contents, context),
    layersPart(image, context),
    contents && wastePart(image, contents, context),
    contents && foldersPart(image, contents),
    contents && partlyRead(contents.problems, context),
  ];
  return all.filter((part) => part !== null);
}

type Problems = NonNullable<NonNullable<PageImage['profile']>['contents']>['problems'];

const mostProblems = 50;

function partlyRead(problems: Problems, context: ViewContext): Part | null {
  if (problems.length === 0) return null;
  const left = problems.length - mostProblems;
  return {
    id: 'partly-read',
    title: 'Partly read',
    note: 'What could not be understood; everything else stands.',
    blocks: [
      ...problems.slice(0, mostProblems).map((problem) => problemHtml(problem, context)),
      ...(left > 0 ? [`${counted(left, 'more problem')} in the JSON report.`] : []),
    ],
  };
}
