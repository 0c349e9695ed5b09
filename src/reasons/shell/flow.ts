interface Frame {
  readonly kind: 'if' | 'loop' | 'case' | 'group';
  /** Whether what is around it runs, and what is in it. */
  readonly outer: boolean;
  readonly inner: boolean;
  /** What the command before it ended with. */
  readonly before: boolean | null;
  readonly folder: string;
  /** A branch of an `if` was taken for certain, so that no other is. */
  done: boolean;
}

/** Deeper nesting is read as if it were flat. */
const mostFrames = 200;

/**
 * Follows which commands of a script may run, by its keywords, operators and the tests whose outcome is known. What
 * nobody knows, runs. Source: POSIX.1-2017, Shell Command Language, 2.9.
 */
export class ScriptFlow {
  folder: string;
  /** What the last command ended with; null for not known. */
  status: boolean | null = null;
  readonly #frames: Frame[] = [];
  #runs = true;
  #negates = false;
  /** The next command is behind a `&&` or `||` that it does not pass. */
  #skips = false;
  /** Words until the next operator are no command: a `case`'s subject, a `for`'s list. */
  #silent = false;
  /** Inside a `case` where a pattern is expected, which ends in `)`. */
  #pattern = false;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether the command that was just read runs. */
  command(hasWords: boolean): boolean {
    const runs = this.#runs && !this.#skips && !this.#silent && !this.#pattern;
    if (hasWords) this.#silent = false;
    return runs;
  }

  /** Says what a command that ran ended with; null for not known. */
  ended(status: boolean | null): void {
    this.status = status === null ? null : status !== this.#negates;
    this.#negates = false;
  }

  operator(text: string): void {
    const inCase = this.#frames.at(-1)?.kind === 'case';
    if (text === ')' && this.#pattern) this.#pattern = false;
    else if (text === ';;' && inCase) this.#pattern = true;
    else if (text === '(') {
      if (!this.#pattern) this.#open('group');
    } else if (text === ')') this.#close('group', true);
    if (text === '&&') this.#skips = this.status === false;
    else if (text === '||') this.#skips = this.status === true;
    else if (text !== '(' && text !== ')') {
      this.#skips = false;
      // A pipe hides what its first command ended with.
      if (text !== ';') this.status = null;
    }
  }

  /** True where the word, the first of a command, is a keyword, and no part of one. */
  keyword(word: string): boolean {
    if (this.#pattern && word !== 'esac') return false;
    if (this.#opens(word) || this.#parts(word) || this.#closes(word)) return true;
    if (word === '!') this.#negates = true;
    return word === '!' || word === 'do';
  }

  #opens(word: string): boolean {
    switch (word) {
      case 'if':
        this.#open('if');
        return true;
      case 'while':
      case 'until':
        this.#open('loop');
        return true;
      case 'for':
        this.#open('loop');
        this.#silent = true;
        return true;
      case 'case':
        this.#open('case');
        this.#pattern = true;
        return true;
      case '{':
        this.#open('group');
        return true;
      default:
        return false;
    }
  }

  #parts(word: string): boolean {
    const frame = this.#frames.at(-1);
    switch (word) {
      case 'then':
        this.#branch(frame, this.status);
        return true;
      case 'elif':
        if (frame?.kind === 'if') this.#runs = frame.inner && !frame.done;
        return true;
      case 'else':
        this.#branch(frame, null);
        return true;
      default:
        return false;
    }
  }

  #closes(word: string): boolean {
    switch (word) {
      case '}':
        this.#close('group', false);
        return true;
      case 'fi':
        this.#close('if', false);
        return true;
      case 'done':
        this.#close('loop', false);
        return true;
      case 'esac':
        this.#pattern = false;
        this.#close('case', false);
        return true;
      default:
        return false;
    }
  }

  #open(kind: Frame['kind']): void {
    if (this.#frames.length >= mostFrames) return;
    const outer = this.#runs;
    const inner = outer && !this.#skips;
    this.#frames.push({ kind, outer, inner, before: this.status, folder: this.folder, done: false });
    this.#runs = inner;
    this.#skips = false;
    this.status = null;
  }

  #close(kind: Frame['kind'], subshell: boolean): void {
    if (this.#frames.at(-1)?.kind !== kind) return;
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#runs = frame.outer;
    this.#skips = false;
    if (subshell) this.folder = frame.folder;
    this.status = frame.inner ? null : frame.before;
  }

  #branch(frame: Frame | undefined, status: boolean | null): void {
    if (frame?.kind !== 'if') return;
    this.#runs = frame.inner && !frame.done && status !== false;
    if (this.#runs && status === true) frame.done = true;
    this.status = null;
  }
}
