import {run} from './commandLine';
import {linksRestoreCommand} from './commands/linksFollowUp';

run(linksRestoreCommand(fetch));
