/** Providers of mailboxes for private persons, without the ending of their domain. */
const FREE_PROVIDERS = [
  'aol',
  'cgocable',
  'cooptel',
  'gmail',
  'gmx',
  'googlemail',
  'hotmail',
  'icloud',
  'live',
  'mac',
  'me',
  'msn',
  'outlook',
  'proton',
  'protonmail',
  'sympatico',
  'videotron',
  'yahoo',
  'ymail',
];

/** Words of the mailboxes of a service. */
const SERVICE_WORDS = new Set(
  (
    'accueil administration adjoint aide animation benevolat bureau ca cab centre clientele clients comite ' +
    'communication communications concertation conseil contact coordination courriel developpement direction dons engagement ' +
    'equipe evenements financement fonds formation general generale info infos information innovation inscription ' +
    'inscriptions local membres mobilisation nous organisme partenariat partenariats pole programme programmes projet ' +
    'projets reception recherche redaction region reseau secretariat service services site soutien subvention ' +
    'subventions support vie web'
  ).split(' '),
);

/** True for an address at a free provider. */
export function isFreeMail(email: string): boolean {
  const domain = email.split('@')[1] ?? '';
  const [name = ''] = domain.split('.').slice(-2);
  return FREE_PROVIDERS.includes(name.toLowerCase());
}

/** True for an address that looks like someone's name: « prenom.nom@ », « p.nom@ ». */
export function looksLikeAPerson(email: string): boolean {
  const words = (email.split('@')[0] ?? '').toLowerCase().split('.');
  if (words.length !== 2 || !words.every((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word))) return false;
  return !words.some((word) => word.split('-').some((part) => SERVICE_WORDS.has(part)));
}
