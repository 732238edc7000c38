import type {Rule} from '../rule';
import {quote} from '../words';

export const fichierInattendu: Rule = {
  id: 'fichier-inattendu',
  aboutFile: true,
  severity: 'error',
  summary: 'Un dossier de fiches ne contient que des fiches, une par fichier .md, sans sous-dossier.',
  help: 'Renommez le fichier pour qu’il finisse par .md, déplacez-le ou retirez-le.',
  examples: {
    valid: [{'data/ressources/.gitkeep': '', 'data/territoires.geojson': '{}'}],
    invalid: [
      {
        files: {'data/ressources/acet.markdown': 'Bonjour'},
        expect: {file: 'data/ressources/acet.markdown', line: 1, column: 1, suggestion: 'acet.md'},
      },
      {
        files: {'data/ressources/estrie/acet.md': 'Bonjour'},
        expect: {file: 'data/ressources/estrie/acet.md'},
      },
      {
        files: {'data/vocabulaires/etape.yaml': '[]'},
        expect: {message: 'Le fichier « etape.yaml » n’a pas sa place dans ce dossier.'},
      },
    ],
  },
  check({place, path}) {
    if (place.kind !== 'inattendu') return [];
    const name = /^(.+?)(?:\.(?:markdown|mdx|md|txt|yaml|yml))+$/i.exec(place.id)?.[1];
    const inEntries = /(?:ressources|evenements|prix)\/[^/]+$/.test(path);
    return [
      {
        range: [0, 0],
        message: place.isLink
          ? `${quote(place.id)} est un lien vers un autre fichier; mettez le fichier lui-même.`
          : `Le fichier ${quote(place.id)} n’a pas sa place dans ce dossier.`,
        ...(inEntries && name !== undefined && {suggestion: `${name}.md`}),
      },
    ];
  },
};
