/** Folder of generated static files, served by `start` and copied by `build`; never committed. */
export const GENERATED_STATIC_DIR = '.genere/static';

/** Folder of what the server alone reads while it renders the pages: none of it is published. */
export const STRUCTURED_DATA_DIR = '.genere/moteurs';
