import {domainOf} from '../address';
import {isCopyHost} from '../copyHosts';
import {everyRecord, isRecord, records} from '../data';
import {filesOf, perProject} from '../directory';
import {FICHE, PRATIQUE, fiche, pratique} from '../examples';
import {linksOf} from '../links';
import {isGuide} from '../place';
import {topRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';

const WITH_LINK = (address: string) => pratique({}, {text: {'Le piège': `Lire [ce texte](${address}).`}});

export const copieEnLienGuide: Rule = {
  id: 'copie-en-lien-guide',
  severity: 'error',
  summary: 'Le guide n’envoie personne vers une copie.',
  help: 'Cherchez l’original. S’il reste introuvable, nommez le document dans « sources » avec « copie: true », sans adresse.',
  examples: {
    valid: [
      {[PRATIQUE]: WITH_LINK('https://guide.example.org')},
      {
        [PRATIQUE]: pratique({
          sources: '\n  - {id: guide-essai, titre: Guide d’essai (lu dans une copie), copie: true}',
        }),
      },
    ],
    invalid: [
      {
        files: {
          [FICHE]: fiche({
            sources:
              '\n  - {url: "https://depot.example.org/texte", appuie: Histoire, copie: true, reference: "Auteur, Texte, 2015"}',
          }),
          [PRATIQUE]: WITH_LINK('https://depot.example.org/texte'),
        },
        expect: {
          file: PRATIQUE,
          message: 'Ce lien mène à une copie\u00a0: la fiche « centre-essai » le dit.',
        },
      },
      {
        files: {[PRATIQUE]: WITH_LINK('https://docplayer.fr/12-guide.html')},
        expect: {message: 'Ce lien mène à « docplayer.fr », un site de copies.'},
      },
      {
        files: {
          [PRATIQUE]:
            WITH_LINK('https://guide.example.org').replace(/\(h[^)]*\)/, '[a]') +
            '\n[a]: https://docplayer.fr/12\n',
        },
        expect: {message: 'Ce lien mène à « docplayer.fr », un site de copies.'},
      },
      {
        files: {
          [PRATIQUE]: pratique({
            sources:
              '\n  - {id: guide-essai, titre: Guide d’essai, url: https://guide.example.org, copie: true}',
          }),
        },
        expect: {line: 12, message: 'Cette source est une copie, mais elle a une adresse.'},
      },
    ],
  },
  check(file, project) {
    const {kind} = file.place;
    if (!isGuide(file.place) && kind !== 'faits' && kind !== 'gabarit') return [];
    return [...copiesWithAddress(file), ...linksToCopies(file, declaredCopies(project))];
  },
};

function* copiesWithAddress(file: CheckedFile): Generator<Finding> {
  for (const {path, value} of everyRecord(file.yaml?.data)) {
    if (value.copie !== true || !('url' in value)) continue;
    yield {
      range: valueRange(file, [...path, 'url']),
      message: 'Cette source est une copie, mais elle a une adresse.',
    };
  }
}

/** The links of the text and the addresses of the sources that lead to a copy. */
function linksToCopies(file: CheckedFile, declared: ReadonlyMap<string, CheckedFile>): Finding[] {
  const links = file.body ? linksOf(file.body.tree) : [];
  const sources = everyRecord(file.yaml?.data).flatMap(({path, value}) =>
    typeof value.url === 'string' ? [{url: value.url, range: valueRange(file, [...path, 'url'])}] : [],
  );
  return [...links, ...sources].flatMap(({url, range}) => {
    const host = domainOf(url);
    if (host !== undefined && isCopyHost(host))
      return [{range, message: `Ce lien mène à ${quote(host)}, un site de copies.`}];
    const entry = declared.get(url);
    if (!entry) return [];
    return [
      {
        range,
        message: `Ce lien mène à une copie\u00a0: la fiche ${quote(entry.place.id)} le dit.`,
        related: [{file: entry, range: topRange(entry), message: 'la fiche qui le dit'}],
      },
    ];
  });
}

/** The addresses that an entry says are copies, with the entry. */
const declaredCopies = perProject((project) => {
  const copies = new Map<string, CheckedFile>();
  for (const file of filesOf(project, 'ressource')) {
    const sources = isRecord(file.yaml?.data) ? records(file.yaml.data.sources) : [];
    for (const {url, copie} of sources) if (copie === true && typeof url === 'string') copies.set(url, file);
  }
  return copies;
});
