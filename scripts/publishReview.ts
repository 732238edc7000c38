import {publishReview} from './commands/publishReview';
import {run} from './commandLine';

run(publishReview);
