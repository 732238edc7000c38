import {FRENCH_STEMS} from '../engines/french';
import {openFrench} from './miniSearchFrench';

export const open = () => openFrench(FRENCH_STEMS);
