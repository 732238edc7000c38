import type {CurrentBundler} from '@docusaurus/types';
import type {Configuration, WebpackPluginInstance} from 'webpack';

/** What Rspack adds to webpack, of which this site uses one thing. */
interface Rspack {
  SwcJsMinimizerRspackPlugin: new (options: object) => WebpackPluginInstance;
}

/**
 * How the scripts of the browser are put together, beyond what Docusaurus does:
 *   - a chunk is called by its name: numbers would ask for a table of the names in the script of every page;
 *   - in the script that loads the others, short names of variables are given in order, and not by the letters it has most:
 *     it holds marks of the others that depend, while it is shortened, on the folder and on what was built before. The same
 *     content made other files. What one minimizer has shortened, the next leaves alone.
 */
export function clientOptimization({
  instance,
}: CurrentBundler): Configuration & {mergeStrategy: Record<string, 'prepend'>} {
  const {SwcJsMinimizerRspackPlugin} = instance as unknown as Rspack;
  const minimizerOptions = {module: true, mangle: {disableCharFreq: true}, format: {comments: false}};
  const minimizer = [new SwcJsMinimizerRspackPlugin({include: /runtime~main\./, minimizerOptions})];
  return {
    mergeStrategy: {'optimization.minimizer': 'prepend'},
    optimization: {chunkIds: 'named', minimizer},
  };
}
