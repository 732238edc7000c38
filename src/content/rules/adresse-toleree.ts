import {isRecord, listOf} from '../data';
import {perProject} from '../directory';
import {groupRange, valueRange} from '../ranges';
import type {Finding, Rule} from '../rule';
import {isTolerated} from '../tolerated';
import {addressesOf} from '../webAddresses';
import {quote} from '../words';

const FILE = 'data/adresses-tolerees.yaml';
const REST = 'raison: Le site refuse les robots.\n  jusqu_au: 2027-06-30\n';

export const adresseToleree: Rule = {
  id: 'adresse-toleree',
  severity: 'error',
  summary: 'Une adresse tolérée se trouve encore dans le contenu; on nomme l’adresse, ou tout un site.',
  help: 'Écrivez « adresse » avec toute l’adresse, ou « hote » avec le nom du site seul, comme « www.exemple.org ». Si plus rien n’y mène, effacez l’exception.',
  examples: {
    valid: [
      {[FILE]: '[]\n'},
      {[FILE]: `- adresse: https://guide.example.org/#haut\n  ${REST}`},
      {[FILE]: `- hote: guide.example.org\n  sans_visite: true\n  ${REST}`},
    ],
    invalid: [
      {
        files: {[FILE]: `- adresse: https://disparue.example.org\n  ${REST}`},
        expect: {
          line: 1,
          column: 12,
          message:
            'Rien dans le contenu ne mène à «\u00a0https://disparue.example.org\u00a0»\u00a0: cette exception ne sert plus.',
        },
      },
      {
        files: {[FILE]: `- hote: disparue.example.org\n  ${REST}`},
        expect: {line: 1, column: 9},
      },
      {
        files: {[FILE]: `- hote: https://guide.example.org\n  ${REST}`},
        expect: {line: 1, message: '«\u00a0https://guide.example.org\u00a0» n’est pas le nom d’un site.'},
      },
      {
        files: {[FILE]: `- hote: guide.example.org\n  adresse: https://guide.example.org\n  ${REST}`},
        expect: {line: 1, message: 'Cette exception nomme une adresse et un site; il faut l’un ou l’autre.'},
      },
      {
        files: {[FILE]: `- ${REST}`},
        expect: {line: 1, message: 'Cette exception ne nomme ni adresse ni site; il faut l’un ou l’autre.'},
      },
    ],
  },
  check(file, project) {
    if (file.place.kind !== 'adresses-tolerees') return [];
    return listOf(file.yaml?.data).flatMap((item, rank): Finding[] => {
      if (!isRecord(item)) return [];
      const {adresse, hote} = item;
      const isBoth = adresse !== undefined && hote !== undefined;
      if (isBoth || (adresse === undefined && hote === undefined)) {
        const what = isBoth ? 'nomme une adresse et un site' : 'ne nomme ni adresse ni site';
        const range = groupRange(file, [rank]);
        return [{range, message: `Cette exception ${what}; il faut l’un ou l’autre.`}];
      }
      const key = adresse === undefined ? 'hote' : 'adresse';
      const value = item[key];
      // Another rule says what is wrong with it.
      if (typeof value !== 'string' || file.issues.some(({path}) => path[0] === rank && path[1] === key))
        return [];
      const range = valueRange(file, [rank, key]);
      if (key === 'hote' && !/^(?:[a-z\d-]+\.)+[a-z\d-]{2,}$/.test(value))
        return [{range, message: `${quote(value)} n’est pas le nom d’un site.`}];
      return known(project).some((address) => isTolerated(address, {[key]: value}))
        ? []
        : [
            {
              range,
              message: `Rien dans le contenu ne mène à ${quote(value)}\u00a0: cette exception ne sert plus.`,
            },
          ];
    });
  },
};

const known = perProject(({files}) => [...addressesOf(files).keys()]);
