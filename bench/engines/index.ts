import {cmfcmf, easyops, lunrSearch} from './docusaurus';
import type {Engine} from './engine';
import {miniSearchForms, miniSearchStems, miniSearchVitepress} from './miniSearch';
import {own} from './own';
import {pagefind} from './pagefind';

/** All that is compared, ours first. */
export const ENGINES: readonly Engine[] = [
  own,
  easyops,
  lunrSearch,
  cmfcmf,
  pagefind,
  miniSearchVitepress,
  miniSearchStems,
  miniSearchForms,
];
