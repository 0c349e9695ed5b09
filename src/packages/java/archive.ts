/** A Maven artifact's coordinates. */
export interface Artifact {
  readonly group: string | null;
  readonly name: string;
  readonly version: string | null;
}

/** What an archive says of itself. */
export interface Archive {
  /** Of each `pom.properties`, in the order of the archive: its own, and those of what is shaded into it. */
  readonly poms: Artifact[];
  /** The main attributes of the manifest, names in lower case. */
  manifest: ReadonlyMap<string, string>;
  /** Archives in it, with their paths. */
  readonly nested: { readonly path: string; readonly archive: Archive }[];
}

export function emptyArchive(): Archive {
  return { poms: [], manifest: new Map(), nested: [] };
}
