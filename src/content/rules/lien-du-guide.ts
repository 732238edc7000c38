import {perProject} from '../directory';
import {ETAPE, PRATIQUE, etape, pratique} from '../examples';
import {guideLinkFault, linksOf} from '../links';
import type {Place} from '../place';
import {isGuide} from '../place';
import type {Rule} from '../rule';
import {didYouMean, quote} from '../words';

const WITH = (text: string) => pratique({}, {text: {'Le piège': text}});

/** Addresses that no link of the guide has, however it is written. */
const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#10;script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///etc/hosts',
  'ftp://example.org/a',
  'pathname:///a.pdf',
  '//example.org/a',
  '/\\example.org',
  '\\\\example.org',
  '/%5Cexample.org',
  '/%2Fexample.org',
  'https://moi:secret@example.org',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'http://example.org',
  'www.example.org',
  '@site/package.json',
  './fichier.pdf',
  'fichier.pdf',
  '../../../../../etc/hosts',
  '../../README.md',
  '../../../ailleurs/x.md',
  './inconnue.md',
  '/etc/../../x.pdf',
  '/guide/%2e%2e/x',
  '/assets/files/x.pdf',
  '/docs/ideation/ecouter.md',
  'ecouter',
  '?x=1',
  '/100%',
  'mailto:',
  'tel:12',
];

/** Every way Markdown has of leading to an address. */
const WAYS = [
  (url: string) => `Voyez [la page](<${url}>).`,
  (url: string) => `Voyez [la page][a].\n\n[a]: <${url}>`,
];

export const lienDuGuide: Rule = {
  id: 'lien-du-guide',
  severity: 'error',
  summary:
    'Un lien du guide mène au web en https, à une adresse du site ou à une page du guide; une image vient du dossier « static ».',
  help: 'Un lien s’écrit [texte](https://…), [texte](/repertoire) ou [texte](./autre-pratique.md). Une image se dépose dans « static/img » et s’écrit ![Ce qu’elle montre](/img/carte.svg).',
  examples: {
    valid: [
      {
        [PRATIQUE]: WITH(
          '[Web](https://guide.example.org), [site](/repertoire?besoin=a#b), [voisine](./dessiner.md), [étape](index.md#les-pièges), [ici](#en-bref), [ailleurs](../ideation/decrire.md), <https://guide.example.org/b> et [par renvoi][a].\n\n[a]: https://guide.example.org/c',
        ),
      },
      {[PRATIQUE]: WITH('![Une carte de l’Estrie](/img/carte.svg)')},
    ],
    invalid: [
      ...UNSAFE.map((url, rank) => ({
        files: {[PRATIQUE]: WITH((WAYS[rank % 2] ?? String)(url))},
        expect: {file: PRATIQUE, line: rank % 2 === 0 ? 32 : 34},
      })),
      {
        files: {[PRATIQUE]: WITH('Voyez [la page](javascript:alert(1)).')},
        expect: {
          line: 32,
          column: 7,
          message: 'L’adresse « javascript:alert(1) » commence par javascript:, qui n’est pas permis.',
        },
      },
      {files: {[PRATIQUE]: WITH('Voyez <javascript:alert(1)>.')}, expect: {line: 32, column: 7}},
      {
        files: {[PRATIQUE]: WITH('Voyez http://a.example.org.')},
        expect: {line: 32, suggestion: 'https://a.example.org'},
      },
      {files: {[PRATIQUE]: WITH('Voyez www.example.org.')}, expect: {line: 32}},
      {files: {[ETAPE]: etape({}, {text: {'Les pièges': '[x](../../../../x.conf)'}})}, expect: {file: ETAPE}},
      ...[
        'https://example.org/a.png',
        'http://example.org/a.png',
        './a.png',
        '../../static/img/a.png',
        '@site/static/img/a.png',
        'data:image/png;base64,AA',
        '//example.org/a.png',
        '/img/../../a.png',
        '/img/%2e%2e/a.png',
        'pathname:///img/a.png',
        '/img/a.png?b',
        '/img/a.pdf',
      ].map((url) => ({
        files: {[PRATIQUE]: WITH(`![Une carte](<${url}>)`)},
        expect: {
          line: 32,
          column: 1,
          message: `L’image ${quote(url)} ne vient pas du dossier «\u00a0static\u00a0» du projet, comme «\u00a0/img/carte.svg\u00a0».`,
        },
      })),
      {files: {[PRATIQUE]: WITH('![Une carte][c]\n\n[c]: https://example.org/a.png')}, expect: {line: 34}},
      {
        files: {[PRATIQUE]: WITH('![](/img/carte.svg)')},
        expect: {
          message:
            'L’image « /img/carte.svg » n’a pas de texte de remplacement, celui qu’on met entre les crochets.',
        },
      },
    ],
  },
  check(file, project) {
    if (!isGuide(file.place) || !file.body) return [];
    const pages = pagesOf(project);
    const place = {folder: folderOf(file.place), isPage: (path: string) => pages.has(path)};
    return linksOf(file.body.tree).flatMap((link) => {
      const found = guideLinkFault(link, place);
      if (!found) return [];
      const what = link.alt === undefined ? 'L’adresse' : 'L’image';
      return [
        {
          range: link.range,
          message: `${what} ${quote(link.url)} ${found.fault}${didYouMean(found.suggestion) || '.'}`,
          ...(found.suggestion !== undefined && {suggestion: found.suggestion}),
        },
      ];
    });
  },
};

/** The paths of the pages of the guide, relative to it. */
const pagesOf = perProject(
  ({files}) => new Set(files.flatMap(({place}) => (isGuide(place) ? [pathOf(place)] : []))),
);

function folderOf(place: Place): string {
  return place.kind === 'pratique' ? place.stage : place.id;
}

function pathOf(place: Place): string {
  return `${folderOf(place)}/${place.kind === 'pratique' ? place.id : 'index'}.md`;
}
