import {toCsv} from '../exports/csv';
import {portraitFile, whoDoesWhatFile} from '../model/fileAddresses';
import type {PortraitPageView} from '../views/portraitPicture';
import {PORTRAIT_TABLES, portraitTables} from '../views/portraitTables';
import type {WhoDoesWhatView} from '../views/whoDoesWhatView';
import {whoDoesWhatTable} from '../views/whoDoesWhatView';
import type {Page} from './pages';

/**
 * What the pages that see the ecosystem as a whole give to take away: address (without the base URL) → text.
 * @param site where the site is, without a slash at its end
 */
export function ecosystemFiles(pages: readonly Page[], site: string): Map<string, string> {
  return new Map(
    pages.flatMap(({component, data}): [string, string][] => {
      if (component === 'Portrait') return portraitFiles(data as PortraitPageView);
      if (component === 'WhoDoesWhat' && 'places' in data) {
        const view = data as WhoDoesWhatView;
        return [[whoDoesWhatFile(view.family), toCsv(whoDoesWhatTable(view, site))]];
      }
      return [];
    }),
  );
}

function portraitFiles(view: PortraitPageView): [string, string][] {
  return [
    ...portraitTables(view).map(({name, rows}): [string, string] => [portraitFile(name, 'csv'), toCsv(rows)]),
    [portraitFile(PORTRAIT_TABLES.needs, 'svg'), view.picture],
  ];
}
