/** Folder of generated static files, served by `start` and copied by `build`; never committed. */
export const GENERATED_STATIC_DIR = '.genere/static';
