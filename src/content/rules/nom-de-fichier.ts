import {ID_PATTERN} from '../../model/idPattern';
import {FICHE, evenement, fiche} from '../examples';
import {idFrom} from '../fold';
import type {Place} from '../place';
import {topRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

/** The files whose name is part of an address. */
const ENDINGS: Partial<Record<Place['kind'], string>> = {
  ressource: 'md',
  evenement: 'md',
  prix: 'md',
  pratique: 'md',
  gabarit: 'yaml',
  partenaire: 'yaml',
};

/** Names that Windows keeps for its devices, whatever the ending: the whole project could not be copied there. */
const RESERVED_NAMES = /^(?:con|nul|aux|prn|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

export const nomDeFichier: Rule = {
  id: 'nom-de-fichier',
  aboutFile: true,
  severity: 'error',
  summary:
    'Le nom d’un fichier n’a que des minuscules sans accent, des chiffres et des traits d’union simples.',
  help: 'Le nom du fichier fait partie de l’adresse de la page; renommez le fichier.',
  examples: {
    valid: [{[FICHE]: fiche()}],
    invalid: [
      {
        files: {'data/ressources/Économie sociale.md': fiche()},
        expect: {
          file: 'data/ressources/Économie sociale.md',
          line: 1,
          column: 1,
          suggestion: 'economie-sociale.md',
          message:
            'Le nom de fichier « Économie sociale.md » ne convient pas à une adresse; nommez-le « economie-sociale.md ».',
        },
      },
      ...['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'CON'].map((name) => ({
        files: {[`data/ressources/${name}.md`]: fiche()},
        expect: {
          line: 1,
          column: 1,
          message: `Windows ne peut pas avoir de fichier nommé «\u00a0${name}.md\u00a0»; précisez ce nom.`,
        },
      })),
      {files: {'data/evenements/nul.md': evenement()}, expect: {line: 1}},
      {files: {'data/ressources/acet--estrie_.md': fiche()}, expect: {suggestion: 'acet-estrie.md'}},
    ],
  },
  check(file) {
    const {kind, id} = file.place;
    const ending = ENDINGS[kind];
    if (ending === undefined) return [];
    if (RESERVED_NAMES.test(id)) {
      return [
        {
          range: topRange(file),
          message: `Windows ne peut pas avoir de fichier nommé ${quote(`${id}.${ending}`)}; précisez ce nom.`,
          expected: 'un autre nom que con, nul, aux, prn, com1 ou lpt1',
        },
      ];
    }
    if (ID_PATTERN.test(id)) return [];
    const proposed = idFrom(id);
    return [
      {
        range: topRange(file),
        message: `Le nom de fichier ${quote(`${id}.${ending}`)} ne convient pas à une adresse${
          proposed ? `; nommez-le ${quote(`${proposed}.${ending}`)}` : ''
        }.`,
        expected: 'minuscules sans accent, chiffres et traits d’union simples',
        ...(proposed && {suggestion: `${proposed}.${ending}`}),
      },
    ];
  },
};
