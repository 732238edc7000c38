import {count} from '../../src/content/words';
import type {AddressPlace} from '../../src/content/webAddresses';
import {formatDate} from '../../src/model/date';
import {markdownLink} from '../forge/markdownLink';
import type {IdleTolerance, LinkReport, MovedAddress, ReportedAddress} from './report';
import {LONG_DOUBT, isQuiet, longDoubts} from './report';

/** One kind of thing that the report tells, with a line for each. */
interface Part {
  title: string;
  /** What to do with them. */
  advice: string;
  lines: {what: string; places: AddressPlace[]}[];
}

/** An address, or what stands for several, as the report writes it. */
type Shown = (address: string) => string;

const asItIs: Shown = (address) => address;
const inMessage: Shown = (address) => markdownLink(address, address);

/** Places told for one address: the others have the same mistake. */
const SHOWN_PLACES = 4;

/** The report as one reads it in a terminal: all that is not valid. */
export function textReport(report: LinkReport): string {
  const parts = [...toMend(report, asItIs), ...toKnow(report)].filter(({lines}) => lines.length > 0);
  const texts = parts.map(({title, advice, lines}) =>
    [
      `${title} (${lines.length})`,
      `  ${advice}`,
      ...lines.map((line) => `  - ${line.what}${inText(line.places)}`),
    ].join('\n'),
  );
  return [...texts, summaryLine(report)].join('\n\n');
}

/** The report as a message of the project's page: what somebody has to do, then a sentence about the rest. */
export function markdownReport(report: LinkReport): string {
  const parts = toMend(report, inMessage).filter(({lines}) => lines.length > 0);
  const texts = parts.map(({title, advice, lines}) =>
    [
      `## ${title} (${lines.length})`,
      '',
      advice,
      '',
      ...lines.map((line) => `- ${line.what}${inMarkdown(line.places)}`),
    ].join('\n'),
  );
  const rest = isQuiet(report) ? ['Rien à corriger.'] : [];
  return `${[...texts, ...rest, summaryLine(report)].join('\n\n')}\n`;
}

/** « Adresses du web à revoir : 2 mortes, 1 déplacée » */
export function reportTitle(report: LinkReport): string {
  const {dead, moved, idle} = report;
  const doubts = longDoubts(report);
  const counts = [
    ...(dead.length > 0 ? [count(dead.length, 'morte')] : []),
    ...(moved.length > 0 ? [count(moved.length, 'déplacée')] : []),
    ...(doubts.length > 0 ? [`${doubts.length} à ouvrir`] : []),
    ...(idle.length > 0 ? [count(idle.length, 'exception à retirer', 'exceptions à retirer')] : []),
  ];
  return `Adresses du web à revoir${counts.length > 0 ? `\u00a0: ${counts.join(', ')}` : ''}`;
}

function toMend(report: LinkReport, shown: Shown): Part[] {
  return [
    {
      title: 'Adresses mortes',
      advice:
        'La page n’y est plus depuis deux semaines au moins. Cherchez la nouvelle, ou retirez l’adresse.',
      lines: report.dead.map((one) => reportedLine(one, shown)),
    },
    {
      title: 'Adresses à mettre à jour',
      advice: 'Le site dit que la page a déménagé pour de bon. Ouvrez la nouvelle adresse, puis écrivez-la.',
      lines: report.moved.map((one) => movedLine(one, shown)),
    },
    {
      title: 'Adresses à ouvrir dans un navigateur',
      advice: `Le robot n’obtient pas de réponse sûre depuis ${LONG_DOUBT} jours. Si la page s’ouvre, ajoutez-la à «\u00a0data/adresses-tolerees.yaml\u00a0»; sinon, remplacez-la.`,
      lines: longDoubts(report).map((one) => reportedLine(one, shown)),
    },
    {
      title: 'Exceptions à retirer',
      advice: 'Ces lignes de «\u00a0data/adresses-tolerees.yaml\u00a0» ne servent plus.',
      lines: report.idle.map((one) => idleLine(one, shown)),
    },
  ];
}

function toKnow({failing, uncertain, unchecked}: LinkReport): Part[] {
  return [
    {
      title: 'Échecs récents',
      advice: 'La page n’y est pas aujourd’hui. L’adresse ne sera dite morte qu’après d’autres échecs.',
      lines: failing.map((one) => reportedLine(one, asItIs)),
    },
    {
      title: 'Adresses incertaines',
      advice: 'Le site a refusé ou tardé; la page est peut-être là pour les gens.',
      lines: uncertain.map((one) => reportedLine(one, asItIs)),
    },
    {
      title: 'Adresses non vérifiées',
      advice: 'Leur site demande aux robots de ne pas y aller.',
      lines: unchecked.map(({address, places}) => ({what: address, places})),
    },
  ];
}

function reportedLine(
  {address, reason, since, places}: ReportedAddress,
  shown: Shown,
): Part['lines'][number] {
  return {what: `${shown(address)}\u00a0: ${reason}, depuis le ${formatDate(since)}`, places};
}

function movedLine({address, to, isHome, places}: MovedAddress, shown: Shown): Part['lines'][number] {
  const doubt = isHome ? ' (c’est l’accueil du site\u00a0: la page a peut-être disparu)' : '';
  return {what: `${shown(address)} → ${shown(to)}${doubt}`, places};
}

function idleLine({name, because, until}: IdleTolerance, shown: Shown): Part['lines'][number] {
  const why =
    because === 'over'
      ? `l’exception a pris fin le ${formatDate(until)}; prolongez-la si elle sert encore`
      : 'tout y répond de nouveau';
  return {what: `${shown(name)}\u00a0: ${why}`, places: []};
}

function inText(places: readonly AddressPlace[]): string {
  return shownPlaces(places)
    .map((place) => `\n      ${place}`)
    .join('');
}

function inMarkdown(places: readonly AddressPlace[]): string {
  const shown = shownPlaces(places).map((place) => (/^et /.test(place) ? place : `\`${place}\``));
  return shown.length > 0 ? `  \n  ${shown.join(', ')}` : '';
}

function shownPlaces(places: readonly AddressPlace[]): string[] {
  const shown = places.slice(0, SHOWN_PLACES).map(({file, line}) => `${file}:${line}`);
  const left = places.length - shown.length;
  return left > 0 ? [...shown, `et ${count(left, 'autre endroit', 'autres endroits')}`] : shown;
}

function summaryLine({day, counts, dead, failing, uncertain, unchecked}: LinkReport): string {
  const parts = [
    count(counts.valid, 'valide'),
    count(dead.length, 'morte'),
    count(failing.length, 'échec récent', 'échecs récents'),
    count(uncertain.length, 'incertaine'),
    count(unchecked.length, 'non vérifiée', 'non vérifiées'),
    ...(counts.tolerated > 0 ? [count(counts.tolerated, 'tolérée')] : []),
  ];
  return `Le ${formatDate(day)}, ${count(counts.checked, 'adresse visitée', 'adresses visitées')}\u00a0: ${parts.join(', ')}.`;
}
