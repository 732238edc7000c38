import {run} from './commandLine';
import {linksPublishCommand} from './commands/linksFollowUp';

run(linksPublishCommand(fetch));
