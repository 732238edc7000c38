import type {Link} from 'mdast';
import {visit} from 'unist-util-visit';
import {domainOf, readUrl} from '../address';
import {isCopyHost} from '../copyHosts';
import {everyRecord} from '../data';
import {PRATIQUE, pratique} from '../examples';
import {isGuide} from '../place';
import {nodeRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';

const WITH_LINK = (address: string) => pratique({}, {text: {'Le piège': `Lire [ce texte](${address}).`}});

export const copieEnLienGuide: Rule = {
  id: 'copie-en-lien-guide',
  severity: 'error',
  summary: 'Le guide n’envoie personne vers une copie, une adresse IP ou un site en construction.',
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
        files: {[PRATIQUE]: WITH_LINK('http://203.0.113.9/dossier')},
        expect: {message: 'Ce lien mène à « 203.0.113.9 », une adresse IP.'},
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
  const links: Link[] = [];
  if (file.body) visit(file.body.tree, 'link', (link) => void links.push(link));
  return links.flatMap((link) => {
    const host = hostOf(link.url);
    const what = host === undefined ? undefined : hostFault(host);
    if (host === undefined || what === undefined) return [];
    return [{range: nodeRange(link), message: `Ce lien mène à ${quote(host)}, ${what}.`}];
  });
}

function hostFault(host: string): string | undefined {
  if (/^[\d.]+$|^\[/.test(host)) return 'une adresse IP';
  return isCopyHost(host) ? 'un site de copies' : undefined;
}

/** A domain, or an address made of numbers. */
function hostOf(url: string): string | undefined {
  return domainOf(url) ?? readUrl(url)?.hostname;
}
