import {run} from './commandLine';
import {exportSheet} from './commands/exportSheet';

run(exportSheet);
