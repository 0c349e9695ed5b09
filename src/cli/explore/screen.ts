/**
 * Alternate screen on, cursor off, no going on in the next row, cleared. After a change of size the library draws the
 * old frame once more, and what of it is too long would lie over other rows.
 */
const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J\u001b[H';
/** Colours off, going on in the next row as terminals do, cursor on, back to what was there before. */
const leave = '\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l';

/** A terminal's screen that frames are painted on, whole ones: only lines that differ are written. */
export interface Screen {
  /** What the terminal-UI library writes to. */
  readonly stdout: NodeJS.WriteStream;
  open(): void;
  /** May be called several times. */
  close(): void;
}

/**
 * The library clears the terminal with its scrollback when a frame is as high as the screen, and draws nothing at all
 * where CI is set. So it is asked for whole frames (its `debug`), and they are painted here.
 */
export function createScreen(terminal: NodeJS.WriteStream): Screen {
  let isOpen = false;
  let painted: readonly string[] = [];
  const paint = (frame: string, written?: () => void): boolean => {
    // An empty write is how the library waits until all before it is written.
    if (frame === '' && written !== undefined) return terminal.write('', written);
    // Its own commands for the cursor are no frames.
    if (!isOpen || /^\u001b\[\?25[hl]$/.test(frame)) return true;
    const lines = frame.split('\n').slice(0, terminal.rows);
    const changed = lines.flatMap((line, index) => (line === painted[index] ? [] : [place(index, line)]));
    const gone = painted.length > lines.length ? [`\u001b[${lines.length + 1};1H\u001b[J`] : [];
    painted = lines;
    const update = [...changed, ...gone].join('');
    return update === '' || terminal.write(`\u001b[?2026h${update}\u001b[?2026l`);
  };
  // A stream that is the terminal in all but what it does with frames.
  const stdout: NodeJS.WriteStream = Object.create(terminal, { write: { value: paint } });
  const forget = () => {
    painted = [];
    if (isOpen) terminal.write('\u001b[2J');
  };
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    terminal.off('resize', forget);
    terminal.write(leave);
  };
  return {
    stdout,
    open: () => {
      isOpen = true;
      // A terminal moves text about when its size changes.
      terminal.prependListener('resize', forget);
      terminal.write(enter);
    },
    close,
  };
}

/** Erased before, not after: the cursor would stand on the last letter of a row that is full. */
function place(index: number, line: string): string {
  return `\u001b[${index + 1};1H\u001b[0m\u001b[2K${line}\u001b[0m`;
}
