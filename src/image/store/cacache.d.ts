import 'cacache';

/** What cacache has and its published types lack. */
declare module 'cacache' {
  namespace rm {
    /** With `removeFully` the index file goes; without, a line is added that says so. */
    function entry(directory: string, key: string, options: { removeFully: boolean }): Promise<unknown>;
  }
}
