/** The parts of @actions/core that this door uses, so that tests can stand in for them. */
export interface Core {
  getInput(name: string): string;
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  info(message: string): void;
  error(message: string, properties?: Annotation): void;
  warning(message: string, properties?: Annotation): void;
  notice(message: string, properties?: Annotation): void;
  startGroup(name: string): void;
  endGroup(): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** Where an annotation is shown; lines and columns count from 1. */
export interface Annotation {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}
