import {readGuideFiles} from '../../src/content/guideFiles';
import {dataFolder, projectAt} from '../../src/content/project';
import {readabilityReport} from '../../src/readability/report';
import type {Command} from '../commandLine';

/**
 * How easy each page of the guide is to read, the hardest first: npm run readability -- [chemin…]
 * Ends with 1 when a page misses a target, with 2 when there is no page.
 */
export const readability: Command = async (args, env, cwd) => {
  const wanted = args.map((argument) => argument.replace(/\/+$/, ''));
  const {data, guide} = projectAt(dataFolder(env), cwd);
  const pages = await readGuideFiles({dataDir: data, guideDir: guide, cwd});
  const chosen = pages.filter(
    ({path}) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`)),
  );
  if (chosen.length === 0) {
    const stderr = `Il n’y a aucune page du guide sous ${wanted.join(', ') || 'docs'}.\n`;
    return {code: 2, stdout: '', stderr};
  }
  const {text, missed} = readabilityReport(chosen);
  return {code: missed > 0 ? 1 : 0, stdout: `${text}\n`, stderr: ''};
};
