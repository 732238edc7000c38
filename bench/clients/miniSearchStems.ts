import {FRENCH_STEMS} from '../engines/french';
import type {ReadFile} from './client';
import {openFrench} from './miniSearchFrench';

export const open = (read?: ReadFile) => openFrench(FRENCH_STEMS, read);
