import { imagePath } from './imagePath.ts';

/** Linux opens no longer path (limits.h, PATH_MAX). */
const maxPathBytes = 4096;
/** All paths of an image with 500,000 files. */
const maxTotalBytes = 2 ** 26;

/**
 * Makes the paths of one database from folders and names, within bounds: one long folder and a million short names
 * are a small file, and terabytes of paths.
 */
export class PathMaker {
  #left = maxTotalBytes;
  #dropped = 0;

  /** The path in the image, or null for one that leads out of it or has no room. `folder` ends with a slash or is empty. */
  path(folder: string, name: string): string | null {
    const bytes = folder.length + name.length;
    if (bytes > maxPathBytes || bytes > this.#left) {
      this.#dropped += 1;
      return null;
    }
    this.#left -= bytes;
    return imagePath(folder + name);
  }

  /** How many had no room. */
  get dropped(): number {
    return this.#dropped;
  }
}
