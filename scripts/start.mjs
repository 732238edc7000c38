/* Serves the site with hot reload, after installing what is missing. Options go to `docusaurus start` (--port, --no-open…). */
import {run} from './npm.mjs';
import {orStop, prepare} from './prepare.mjs';

await orStop(async () => {
  await prepare();
  const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
  // Apart from those of a build, which may run meanwhile.
  const generated = {DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.genere/docusaurus'};
  process.exitCode = await run(process.execPath, [docusaurus, 'start', ...process.argv.slice(2)], generated);
});
