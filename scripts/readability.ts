import {run} from './commandLine';
import {readability} from './commands/readability';

run(readability);
