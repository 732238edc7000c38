import {run} from './commandLine';
import {links} from './commands/links';

run(links);
