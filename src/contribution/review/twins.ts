import {isRecord, records} from '../../content/data';
import {filesOf, lookalikesOf, perProject} from '../../content/directory';
import type {CheckedFile, Project} from '../../content/rule';
import {quote} from '../../content/words';
import {dialledTelephone} from '../../model/telephone';

/**
 * The other entries that an entry may be, each with what makes one think so: the same address, nearly the same name, the
 * same telephone. Those that one organisation offers may share its telephone: it is a clue, no more.
 */
export function twinsOf(file: CheckedFile, project: Project): string[] {
  const {sameAddress = [], nearName = []} = lookalikesOf(file, project) ?? {};
  const reasons = new Map<CheckedFile, string[]>();
  const add = (other: CheckedFile, reason: string) =>
    reasons.set(other, [...(reasons.get(other) ?? []), reason]);
  for (const other of sameAddress) add(other.file, 'même adresse');
  for (const other of nearName) add(other.file, 'presque le même nom');
  for (const number of numbersOf(file)) {
    for (const other of byNumber(project).get(number) ?? []) {
      if (other !== file && !areRelated(file, other)) add(other, 'même téléphone');
    }
  }
  return [...reasons].map(
    ([other, why]) => `${quote(nameOf(other))} (${other.place.id})\u00a0: ${[...new Set(why)].join(', ')}`,
  );
}

const byNumber = perProject((project) => {
  const entries = new Map<string, CheckedFile[]>();
  for (const file of filesOf(project, 'ressource')) {
    for (const number of numbersOf(file)) entries.set(number, [...(entries.get(number) ?? []), file]);
  }
  return entries;
});

/** What the numbers of an entry dial, without their extension. */
function numbersOf(file: CheckedFile): Set<string> {
  const {contact} = dataOf(file);
  const numbers = records(isRecord(contact) ? contact.telephone : undefined).map(({numero}) =>
    typeof numero === 'string' ? dialledTelephone({numero})?.number : undefined,
  );
  return new Set(numbers.filter((number) => number !== undefined));
}

/** True for an organisation and what it offers, for two things that one offers, for two forms of one programme. */
function areRelated(a: CheckedFile, b: CheckedFile): boolean {
  const kin = (file: CheckedFile) => [file.place.id, dataOf(file).organisme, dataOf(file).variante_de];
  return kin(a).some((id) => id !== undefined && kin(b).includes(id));
}

export function nameOf(file: CheckedFile): string {
  const {nom, titre} = dataOf(file);
  const name = nom ?? titre;
  return typeof name === 'string' ? name : file.place.id;
}

export function dataOf(file: CheckedFile): Record<string, unknown> {
  return isRecord(file.yaml?.data) ? file.yaml.data : {};
}
