import {domainOf} from '../address';
import {isCopyHost} from '../copyHosts';
import {everyRecord} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {linksOf} from '../links';
import {isGuide} from '../place';
import {valueRange} from '../ranges';
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
  check(file) {
    const {kind} = file.place;
    if (!isGuide(file.place) && kind !== 'faits' && kind !== 'gabarit') return [];
    return [...copiesWithAddress(file), ...linksToCopies(file)];
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

function linksToCopies(file: CheckedFile): Finding[] {
  const links = file.body ? linksOf(file.body.tree) : [];
  return links.flatMap(({url, range}) => {
    const host = domainOf(url);
    return host !== undefined && isCopyHost(host)
      ? [{range, message: `Ce lien mène à ${quote(host)}, un site de copies.`}]
      : [];
  });
}
