import type { Wanted } from '../build/types.ts';
import type { LineNode } from './askGraph.ts';
import type { Asking } from './asking.ts';
import { askMade, askWheels } from './askMade.ts';
import { askPackage } from './askPackage.ts';
import { askProject } from './askProject.ts';
import { askRequirements } from './askRequirements.ts';
import type { Filling } from './filling.ts';

/** Links a line to what it asks for, and that to what it asks for in turn. */
export function ask(filling: Filling, from: LineNode, wanted: Wanted, asking: Asking): void {
  if (!filling.step()) return;
  switch (wanted.kind) {
    case 'package':
      askPackage(filling, from, wanted, asking, ask);
      break;
    case 'requirements':
      askRequirements(filling, from, wanted, asking, ask);
      break;
    case 'project':
      askProject(filling, from, wanted, asking, ask);
      break;
    case 'wheels':
      askWheels(filling, from, wanted.path, asking, ask);
      break;
    case 'made':
      if (asking.install) askMade(filling, from, wanted, asking.install);
      break;
    default:
      wanted satisfies never;
  }
}
