import type {WrittenEntry} from '../contribution/sheet/workbookPlan';
import {workbookPlan} from '../contribution/sheet/workbookPlan';
import {toPlannedWorkbook} from '../exports/plannedWorkbook';
import {SHEETS} from '../model/fileAddresses';
import type {Content} from '../model/content';
import type {Resource} from '../model/resource';
import {RESOURCE_FIELDS} from '../model/resourceFields';

/** Makes the workbooks to download; one that says the same as before is not made again. */
export class SheetDownloads {
  readonly #withDirectory: boolean;
  readonly #made = new Map<string, {key: string; bytes: Uint8Array}>();

  /** @param withDirectory makes that of the whole directory too: one who writes would wait for it at each change. */
  constructor(withDirectory: boolean) {
    this.#withDirectory = withDirectory;
  }

  /** Address of each workbook (without the base URL) → its bytes. */
  async of({resources, vocabularies, site}: Content): Promise<Map<string, Uint8Array>> {
    const base = {vocabularies, site: site.titre};
    const wanted = [
      {address: SHEETS.toFill, scope: 'form', entries: []},
      ...(this.#withDirectory
        ? [{address: SHEETS.directory, scope: 'public', entries: resources.map(toWritten)} as const]
        : []),
    ] as const;
    // The day of its text, not that of the build: the same content gives the same bytes.
    const day = resources.map(({ajoute_le}) => ajoute_le).reduce((a, b) => (a > b ? a : b), '2026-01-01');
    const downloads = new Map<string, Uint8Array>();
    for (const {address, scope, entries} of wanted) {
      const plan = workbookPlan({...base, scope, entries});
      const key = JSON.stringify([plan, day]);
      const known = this.#made.get(address);
      const bytes =
        known?.key === key ? known.bytes : await toPlannedWorkbook(plan, {creator: site.titre, day});
      this.#made.set(address, {key, bytes});
      downloads.set(address, bytes);
    }
    return downloads;
  }
}

/** An entry as its file says it. */
function toWritten(resource: Resource): WrittenEntry {
  const keys = Object.keys(RESOURCE_FIELDS) as (keyof typeof RESOURCE_FIELDS)[];
  const said = keys.filter((key) => resource[key] !== undefined).map((key) => [key, resource[key]]);
  return {id: resource.id, front: Object.fromEntries(said), body: resource.markdown};
}
