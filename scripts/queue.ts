import {run} from './commandLine';
import {queue} from './commands/queue';

run(queue);
