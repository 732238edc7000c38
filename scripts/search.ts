import {run} from './commandLine';
import {search} from './commands/search';

run(search);
