import {run} from './commandLine';
import {addresses} from './commands/addresses';

run(addresses);
