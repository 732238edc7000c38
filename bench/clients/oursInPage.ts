export {openAsSite as open} from '../engines/ours';
