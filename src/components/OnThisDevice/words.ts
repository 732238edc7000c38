import type {StoredKind} from '@site/src/deviceStore/names';

/** What the site may keep in a browser, in plain words. */
export interface KeptWords {
  nom: string;
  /** What it is, what it serves, how long it stays. */
  phrase: string;
  /** How the browser names it; `…` for what varies. */
  cle: string;
}

/** What has a shape: a name more in `deviceStore/names.ts` asks for its words here. In the order in which it is shown. */
export const STORED_WORDS: Readonly<Record<StoredKind, KeptWords>> = {
  'mon-projet': {
    nom: 'Votre projet',
    phrase:
      'Ce que vous dites de votre projet : son territoire, son étape, sa forme juridique, son statut de bienfaisance. Les listes et « Est-ce pour vous? », dans les fiches, s’en servent.',
    cle: '2ise:garde:mon-projet',
  },
  dossier: {
    nom: 'Votre dossier',
    phrase: 'Ce que vous avez gardé dans « Mon dossier », avec l’état, la date et la note de chaque ligne.',
    cle: '2ise:garde:dossier',
  },
  'dossier-a-remettre': {
    nom: 'La liste que vous préparez',
    phrase: 'Ce que vous écrivez, dans « Mon dossier », pour remettre votre liste à quelqu’un d’autre.',
    cle: '2ise:garde:dossier-a-remettre',
  },
  coches: {
    nom: 'Vos coches',
    phrase: 'Ce que vous avez coché dans les listes du guide.',
    cle: '2ise:garde:coches/…',
  },
  gabarits: {
    nom: 'Vos gabarits remplis',
    phrase: 'Ce que vous avez écrit dans les gabarits de la boîte à outils.',
    cle: '2ise:garde:gabarits/…',
  },
  propositions: {
    nom: 'Vos brouillons de propositions',
    phrase: 'Les fiches que vous avez commencé à proposer ou à corriger.',
    cle: '2ise:garde:propositions',
  },
  'pages-lues': {
    nom: 'Vos dernières pages du guide',
    phrase: 'Les cinq dernières pages du guide que vous avez lues, pour reprendre où vous étiez.',
    cle: '2ise:garde:pages-lues',
  },
  'dernieres-recherches': {
    nom: 'Vos dernières recherches',
    phrase:
      'Les cinq dernières recherches que vous avez envoyées ou qui vous ont mené à un résultat. La boîte de recherche vous les propose quand elle est vide.',
    cle: '2ise:garde:dernieres-recherches',
  },
  'vues-du-repertoire': {
    nom: 'Votre place dans le répertoire',
    phrase: 'L’endroit où vous étiez dans la liste, pour y revenir. Il s’efface quand vous fermez l’onglet.',
    cle: '2ise:garde:vues-du-repertoire',
  },
  'raccourci-barre': {
    nom: 'Le raccourci de recherche',
    phrase: 'Votre choix de ne pas vous servir de la touche / pour chercher.',
    cle: '2ise:garde:raccourci-barre',
  },
  'raccourci-garder': {
    nom: 'Le raccourci pour garder',
    phrase: 'Votre choix de ne pas vous servir de la touche g pour garder une page dans votre dossier.',
    cle: '2ise:garde:raccourci-garder',
  },
  'hors-ligne': {
    nom: 'La lecture hors ligne',
    phrase: 'Votre choix de ne garder aucune page pour lire sans réseau.',
    cle: '2ise:garde:hors-ligne',
  },
};

/** What has no shape of ours. */
export type OtherKind = 'theme' | 'pages' | 'index' | 'editeur' | 'oublie';

export const OTHER_WORDS: Readonly<Record<OtherKind, KeptWords>> = {
  theme: {
    nom: 'Le thème',
    phrase: 'Votre choix du thème clair ou sombre, si vous en avez fait un.',
    cle: 'theme…',
  },
  pages: {
    nom: 'Des pages pour lire hors ligne',
    phrase:
      'Les 60 dernières pages que vous avez vues et, si votre appareil ne demande pas d’économiser les données, celles de votre dossier, l’accueil, le répertoire et le guide, avec les fichiers qu’il leur faut.',
    cle: '2ise:hors-ligne:…',
  },
  index: {
    nom: 'L’index de recherche',
    phrase:
      'La même copie pour tout le monde, pour ne pas la télécharger à chaque visite. Elle ne dit rien de vos recherches.',
    cle: '2ise:recherche:…',
  },
  editeur: {
    nom: 'L’éditeur visuel',
    phrase:
      'Pour les personnes qui corrigent par la page « admin », là où elle existe : leur connexion et leurs réglages.',
    cle: 'sveltia-cms…',
  },
  oublie: {
    nom: 'Autre chose',
    phrase: 'Ce qu’une autre version du site a gardé, et que celle-ci ne connaît pas.',
    cle: '2ise:…',
  },
};

/** All of it, in the order in which it is shown. */
export const ALL_WORDS: readonly KeptWords[] = [
  ...Object.values(STORED_WORDS),
  OTHER_WORDS.pages,
  OTHER_WORDS.index,
  OTHER_WORDS.theme,
  OTHER_WORDS.editeur,
];
