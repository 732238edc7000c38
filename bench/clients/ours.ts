export {open} from '../engines/ours';
