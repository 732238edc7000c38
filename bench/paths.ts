import path from 'node:path';

/** The folder of the bench, and the one where it may write; git ignores the second. */
export const BENCH = import.meta.dirname;
export const ROOT = path.dirname(BENCH);
export const WORK = path.join(BENCH, '.travail');
