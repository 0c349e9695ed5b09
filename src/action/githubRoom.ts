/** The room for GitHub, loaded when it is needed: most of a run happens without it. */
export const githubRoom = () => import('../github/index.ts');
