import type { Authors } from './authors.ts';
import type { Marker } from './marker.ts';
import type { CommentRequest } from './types.ts';

/** What a run says, and what it knows of having said it: kept over several tries. */
export interface Said {
  readonly request: CommentRequest;
  readonly marker: Marker;
  /** With the marker. */
  readonly body: string;
  authors: Authors;
  /** What a try did, or may have done: its answer may be lost. */
  wrote: 'nothing' | 'created' | 'updated';
}
