import type {ResourceView} from '@site/src/views/resourceView';

type Named = Pick<ResourceView, 'nom' | 'sigle' | 'isOrganisation' | 'isRead' | 'sharesPage'>;

/** First words of names of organisations, with their gender. */
const MASCULINE = [
  ...['atelier', 'bureau', 'carrefour', 'centre', 'comité', 'conseil', 'fonds', 'incubateur', 'institut'],
  ...['laboratoire', 'observatoire', 'organisme', 'pôle', 'quartier', 'regroupement', 'réseau'],
  ...['secrétariat', 'service'],
];
const FEMININE = [
  ...['alliance', 'association', 'chambre', 'coopérative', 'corporation', 'fédération', 'fondation'],
  ...['initiative', 'maison', 'société', 'table'],
];

const VOWEL = /^[aeiouyàâéèêîôû]/i;

/**
 * Label of the main button. It names the destination when French grammar lets us: with the initials of an organisation
 * whose name says its gender (« du RISQ », « de la MIS », « de l’OEDC »), or a name of one word (« d’Axelys »). A page that
 * presents another entry too is nobody’s site; what is read is a page, official or not.
 */
export function destinationLabel({nom, sigle, isOrganisation, isRead, sharesPage}: Named): string {
  if (isRead) return 'Ouvrir la page';
  const owner = isOrganisation && !sharesPage ? genitive(nom, sigle) : undefined;
  return owner ? `Aller au site ${owner}` : 'Aller au site officiel';
}

function genitive(nom: string, sigle: string | undefined): string | undefined {
  if (!nom.includes(' ')) return VOWEL.test(nom) ? `d’${nom}` : `de ${nom}`;
  if (!sigle || !startsAlike(nom, sigle) || nom.includes(sigle)) return undefined;
  const head = nom.split(' ')[0]?.toLowerCase() ?? '';
  const isMasculine = MASCULINE.includes(head);
  if (!isMasculine && !FEMININE.includes(head)) return undefined;
  if (VOWEL.test(sigle)) return `de l’${sigle}`;
  return isMasculine ? `du ${sigle}` : `de la ${sigle}`;
}

/** Initials that do not start as the name does stand for another name, of another gender perhaps. */
function startsAlike(nom: string, sigle: string): boolean {
  return nom.charAt(0).toLowerCase() === sigle.charAt(0).toLowerCase();
}
