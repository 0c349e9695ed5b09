/** Why a Dockerfile is left alone that another run of the same plan builds: the reason in `LeftAlone`. */
export const notAskedFor = 'its service was not asked for';
