/**
 * Stands in for tslib, which the browser's code would take whole for this one function of it. A test says when another one
 * comes to be needed.
 */
export function __importDefault(module: {__esModule?: boolean} | undefined): unknown {
  return module?.__esModule ? module : {default: module};
}
