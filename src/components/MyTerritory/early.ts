import {keyOf} from '../../deviceStore/shape';
import {projectShape} from './shape';

/**
 * A script for the head of every page: marks the document, before anything is drawn, when this device keeps a territory.
 * The lists that follow it then wait for the scripts of the page instead of moving under the eyes.
 */
export const EARLY_MARK = `try{JSON.parse(localStorage.getItem(${JSON.stringify(keyOf(projectShape.name))})).contenu.territoire&&(document.documentElement.dataset.ailleurs="")}catch(e){}`;
