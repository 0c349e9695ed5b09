import type { Dockerfile, ResolvedBuild } from '../../dockerfile/index.ts';
import type { ReasonsRequest } from '../types.ts';
import type { FileView } from './fileView.ts';
import type { Routes } from './routes.ts';

/** One stage while the Dockerfile is walked. */
export interface OpenStage {
  readonly index: number;
  readonly view: FileView;
  folder: string;
}

/** All that is needed to walk. */
export interface Walk {
  readonly dockerfile: Dockerfile;
  readonly lines: readonly string[];
  readonly build: ResolvedBuild;
  readonly request: ReasonsRequest;
  readonly stages: Map<number, OpenStage>;
  readonly routes: Routes;
  readonly named: Set<string>;
  readonly folders: Set<string>;
}
