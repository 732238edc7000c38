import {appendFileSync} from 'node:fs';
import {validate} from '../src/content/command';

void validate(process.argv.slice(2), process.env, process.cwd()).then(({code, stdout, stderr, summary}) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (summary !== undefined && process.env.GITHUB_STEP_SUMMARY) {
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary);
  }
  process.exitCode = code;
});
