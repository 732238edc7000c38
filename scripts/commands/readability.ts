import {readGuideFiles} from '../src/content/guideFiles';
import {readabilityReport} from '../src/readability/report';

/*
 * How easy each page of the guide is to read, the hardest first: npm run readability -- [chemin…]
 * Exits with 1 when a page misses a target, with 2 when there is no page.
 */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map((argument) => argument.replace(/\/+$/, ''));
  const pages = await readGuideFiles({dataDir: process.env.DATA_DIR || 'data', guideDir: 'docs'});
  const chosen = pages.filter(
    ({path}) => wanted.length === 0 || wanted.some((start) => path === start || path.startsWith(`${start}/`)),
  );
  if (chosen.length === 0) {
    console.error(`Il n’y a aucune page du guide sous ${wanted.join(', ') || 'docs'}.`);
    process.exitCode = 2;
    return;
  }
  const {text, missed} = readabilityReport(chosen);
  console.log(text);
  process.exitCode = missed > 0 ? 1 : 0;
}

void main();
