import {FRENCH_FORMS} from '../engines/french';
import {openFrench} from './miniSearchFrench';

export const open = () => openFrench(FRENCH_FORMS);
