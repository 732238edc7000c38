import {newEntry} from './commands/newEntry';

void newEntry(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  input: process.stdin,
  output: process.stdout,
  now: new Date(),
}).then((code) => {
  process.exitCode = code;
});
