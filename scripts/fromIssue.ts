import {fromIssue} from './commands/fromIssue';
import {run} from './commandLine';

run(fromIssue);
