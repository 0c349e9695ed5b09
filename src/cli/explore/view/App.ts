import { Box, useApp, useInput } from 'ink';
import { createElement, type ReactElement, useEffect, useRef, useState } from 'react';
import { initialState } from '../model/initialState.ts';
import { layoutOf } from '../model/layout.ts';
import { reduce, resize } from '../model/reduce.ts';
import type { ExploreModel, ExploreState } from '../model/types.ts';
import { footLine } from './footLine.ts';
import { headLines } from './headLines.ts';
import { helpLines } from './helpLines.ts';
import { keyNames } from './keyNames.ts';
import { LineBox } from './LineBox.ts';
import { layersLines } from './layersLines.ts';
import { packagesLines } from './packagesLines.ts';
import { treeLines } from './treeLines.ts';
import { wasteLines } from './wasteLines.ts';

/** Where the size of the terminal is known from, and changes of it. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
  /** Calls back at each change until the function that it gives is called. */
  onChange(listener: () => void): () => void;
}

export interface AppProps {
  readonly model: ExploreModel;
  readonly size: ScreenSize;
  readonly color: boolean;
}

/** The whole screen. It draws what the model says, and hands it keys. */
export function App({ model, size, color }: AppProps): ReactElement {
  const { exit } = useApp();
  const [state, setState] = useState(() => initialState(size.columns, size.rows));
  // Keys can come faster than React renders: each must see what the one before it did.
  const latest = useRef(state);
  const become = (next: ExploreState) => {
    latest.current = next;
    setState(next);
    if (next.done) exit();
  };
  useInput((input, key) =>
    become(keyNames(input, key).reduce((now, name) => reduce(model, now, name), latest.current)),
  );
  useEffect(
    () =>
      size.onChange(() =>
        setState(() => (latest.current = resize(model, latest.current, size.columns, size.rows))),
      ),
    [model, size],
  );
  return createElement(Screen, { model, state, color });
}

function Screen({
  model,
  state,
  color,
}: {
  model: ExploreModel;
  state: ExploreState;
  color: boolean;
}): ReactElement {
  const width = state.columns;
  const { body } = layoutOf(state, model.profile.layers.length);
  return createElement(
    Box,
    { flexDirection: 'column', width, height: state.rows, overflow: 'hidden' },
    createElement(LineBox, { lines: headLines(model, state), width, height: 2, color }),
    createElement(Body, { model, state, color }),
    createElement(LineBox, { lines: [footLine(state)], width, height: 1, color, key: `foot${body}` }),
  );
}

function Body({
  model,
  state,
  color,
}: {
  model: ExploreModel;
  state: ExploreState;
  color: boolean;
}): ReactElement {
  const layout = layoutOf(state, model.profile.layers.length);
  const whole = { width: state.columns, height: layout.body, color };
  if (state.help !== null)
    return createElement(LineBox, { ...whole, lines: helpLines(state.help, layout.body, state.columns) });
  if (state.view === 'packages')
    return createElement(LineBox, { ...whole, lines: packagesLines(model, state, layout) });
  if (state.view === 'waste')
    return createElement(LineBox, { ...whole, lines: wasteLines(model, state, layout) });
  const layers = () => layersLines(model, state, layout);
  const tree = () => treeLines(model, state, layout);
  if (layout.left === null)
    return createElement(LineBox, { ...whole, lines: state.pane === 'layers' ? layers() : tree() });
  return createElement(
    Box,
    { width: state.columns, height: layout.body },
    createElement(LineBox, { lines: layers(), width: layout.left, height: layout.body, color }),
    createElement(LineBox, { lines: tree(), width: layout.right, height: layout.body, color }),
  );
}
