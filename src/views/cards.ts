import type {CardPlan} from '../exports/cards/card';
import {addresses} from '../model/addresses';
import type {Content} from '../model/content';
import {familySentences, homeRegion, needHeadings} from '../model/lookups';
import {practiceNumber} from '../model/practiceNumber';
import {listed} from './sentences';

const NBSP = '\u00a0';

/** The picture of one page. */
export interface PageCard {
  /** Address of the page, without the base URL. */
  address: string;
  plan: CardPlan;
}

/** The question that the home page asks. */
const HOME_QUESTION = 'De quoi avez-vous besoin?';

/** Territories named under the title; beyond, they say little. */
const PLACES = 3;

/** The pages that have a picture of their own; the first is that of the home page, which stands for all the others. */
export function pageCards(content: Content): PageCard[] {
  const {site, vocabularies, resources, templates, stageGuides, practices} = content;
  const brand = {brand: site.marque, tagline: site.sous_titre};
  const places = new Map(vocabularies.territoires.map(({id, nom}) => [id, nom]));
  const stages = new Map(vocabularies.etapes.map((stage) => [stage.id, stage]));
  const headings = needHeadings(vocabularies);
  const stageName = (id: string) => {
    const stage = stages.get(id);
    return stage ? `Étape ${stage.numero}${NBSP}: ${stage.nom}` : '';
  };
  return [
    {
      address: addresses.home(),
      plan: {
        kicker: site.titre,
        title: HOME_QUESTION,
        line: site.description.split(/[,.;]/)[0] ?? '',
        ...brand,
      },
    },
    ...resources.map(({id, nom, besoins, territoires}) => {
      const named = territoires.flatMap((place) => places.get(place) ?? []);
      return {
        address: addresses.resource(id),
        plan: {
          kicker: headings.get(besoins[0] ?? '') ?? '',
          title: nom,
          line: named.length > PLACES ? `${named.slice(0, PLACES).join(', ')}…` : listed(named),
          ...brand,
        },
      };
    }),
    ...familySentences(vocabularies).map(({family, sentence}) => ({
      address: addresses.family(family.id),
      plan: {
        kicker: 'Répertoire de ressources',
        title: sentence,
        line: homeRegion(vocabularies.territoires)?.nom ?? '',
        ...brand,
      },
    })),
    ...stageGuides.map(({id, url, titre}) => ({
      address: url,
      plan: {kicker: `Guide, étape ${stages.get(id)?.numero ?? ''}`, title: titre, line: '', ...brand},
    })),
    ...practices.map((page) => ({
      address: page.url,
      plan: {
        kicker: `Guide, pratique ${practiceNumber(page, vocabularies)}`,
        title: page.titre,
        line: stageName(page.etape),
        ...brand,
      },
    })),
    ...templates.map(({url, titre, etape}) => ({
      address: url,
      plan: {kicker: 'Boîte à outils, gabarit', title: titre, line: stageName(etape), ...brand},
    })),
  ];
}
