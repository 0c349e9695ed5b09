/**
 * Raised with every change of what attribution or a linker finds in the same image, so that owners on disk of another
 * version are found anew.
 */
export const ownersVersion = 10;
