import {run} from './commandLine';
import {importSheet} from './commands/importSheet';

run(importSheet);
