import {matrixPicture} from '../exports/matrixPicture';
import {formatDate} from '../model/date';
import {shadeLabels, shadeOf} from './matrix';
import {formatNumber} from './numbers';
import type {PortraitView} from './portraitView';

/** The portrait as its page shows it: with the picture of its first table, as SVG. */
export interface PortraitPageView extends PortraitView {
  picture: string;
}

/** The first table of the portrait as a picture, for a report. `site` is the title of the site. */
export function portraitPicture({needs, total, today}: PortraitView, site: string): string {
  return matrixPicture({
    title: 'Les ressources connues, par besoin et par étape',
    lead: 'Plus la case est foncée, plus il y a de ressources. Zéro veut dire «\u00a0rien de connu ici\u00a0», et non «\u00a0rien n’existe\u00a0».',
    source: `Source\u00a0: ${site}, ${formatNumber(total)}\u00a0ressources en cours au ${formatDate(today)}. Une ressource compte dans chaque case qui la concerne.`,
    columns: needs.columns.map(({numero, nom}) => `${numero}. ${nom}`),
    groups: needs.groups.map(({title, rows}) => ({
      ...(title !== undefined && {title}),
      rows: rows.map(({label, cells}) => ({
        label,
        cells: cells.map(({count}) => ({count, shade: shadeOf(count)})),
      })),
    })),
    shades: shadeLabels(),
  });
}
