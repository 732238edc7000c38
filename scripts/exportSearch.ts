import {run} from './commandLine';
import {exportSearch} from './commands/exportSearch';

run(exportSearch);
