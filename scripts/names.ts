import {run} from './commandLine';
import {names} from './commands/names';

run(names);
