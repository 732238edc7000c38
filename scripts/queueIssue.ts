import {run} from './commandLine';
import {queueIssue} from './commands/queueIssue';

run(queueIssue(fetch));
