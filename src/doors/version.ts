declare const __SIZE_GATE_VERSION__: string | undefined;

/** This program's version: written in by the bundler from package.json; run from source it is unknown. */
export const version = typeof __SIZE_GATE_VERSION__ === 'string' ? __SIZE_GATE_VERSION__ : '0.0.0-source';
