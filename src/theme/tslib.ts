/**
 * Stands in for tslib, which the browser's code would take whole for this one function of it. Another one that comes to be
 * needed is missing at build: the browser's code says so.
 */
export function __importDefault(module: {__esModule?: boolean} | undefined): unknown {
  return module?.__esModule ? module : {default: module};
}
