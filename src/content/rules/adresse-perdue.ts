import {addresses} from '../../model/addresses';
import {mergedIds, siteAddresses} from '../addressed';
import {isRecord, listOf} from '../data';
import {perProject} from '../directory';
import {FICHE, fiche} from '../examples';
import {valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';
import {quote} from '../words';

const LIST = 'data/adresses-publiees.yaml';

export const adressePerdue: Rule = {
  id: 'adresse-perdue',
  severity: 'error',
  summary: 'Une adresse publiée mène toujours quelque part.',
  help: 'Remettez le fichier, ou dites où mène l’adresse : sous « anciens_identifiants » de la fiche qui reste, ou dans « data/redirections.yaml » (voyez « Renommer ou retirer une fiche », dans CONTRIBUTING.md).',
  examples: {
    valid: [
      {[LIST]: '- /\n- /repertoire/fonds-essai\n- /glossaire#obnl\n'},
      {[LIST]: '- /repertoire/vieux-centre\n', [FICHE]: fiche({anciens_identifiants: '[vieux-centre]'})},
      {
        [LIST]: '- /repertoire/vieux-fonds\n',
        'data/redirections.yaml': '- ancienne: /repertoire/vieux-fonds\n  vers: /repertoire/fonds-essai\n',
      },
    ],
    invalid: [
      {
        files: {[LIST]: '- /repertoire/fonds-essai\n- /repertoire/fonds-disparu\n'},
        expect: {
          line: 2,
          column: 3,
          message: 'L’adresse «\u00a0/repertoire/fonds-disparu\u00a0» a été publiée et ne mène plus à rien.',
        },
      },
      {files: {[LIST]: '- /glossaire#mot-disparu\n'}, expect: {line: 1}},
    ],
  },
  check(file, project) {
    const known = siteAddresses(project);
    if (file.place.kind !== 'adresses-publiees' || !known) return [];
    return listOf(file.yaml?.data).flatMap((address, rank): Finding[] =>
      typeof address !== 'string' || known.has(address) || former(project).has(address)
        ? []
        : [
            {
              range: valueRange(file, [rank]),
              message: `L’adresse ${quote(address)} a été publiée et ne mène plus à rien.`,
            },
          ],
    );
  },
};

/** The addresses that lead on. */
const former = perProject((project) => {
  const file = project.files.find(({place}) => place.kind === 'redirections');
  const redirected = listOf(file?.yaml?.data).map((line) => (isRecord(line) ? line.ancienne : undefined));
  return new Set<unknown>([...redirected, ...[...mergedIds(project).keys()].map(addresses.resource)]);
});
