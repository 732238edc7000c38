import {validate} from '../src/content/command';
import {run} from './commandLine';

run(validate);
