import {review} from './commands/review';
import {run} from './commandLine';

run(review);
