import type {Explanation, WordExplanation} from '../src/search/explanation';
import type {FieldName} from '../src/search/format';
import type {Way} from '../src/search/meaning';
import {RANKING} from '../src/search/ranking';

const WAYS: Record<Way, string> = {
  exact: 'tel quel',
  form: 'même radical',
  family: 'même famille',
  synonym: 'synonyme',
  kin: 'mot proche',
  resegmented: 'mots joints ou coupé',
  beginning: 'début de mot',
  slip: 'faute de frappe',
};

const FIELDS: Record<FieldName, string> = {
  nom: 'nom',
  alias: 'autres noms',
  resume: 'résumé',
  besoins: 'besoins',
  corps: 'texte',
};

const figures = new Intl.NumberFormat('fr-CA', {maximumSignificantDigits: 3});
const percents = new Intl.NumberFormat('fr-CA', {style: 'percent'});

/** Why a result stands where it does: its score, factor by factor, then what each word of the query brings to it. */
export function explanationText({
  score,
  relevance,
  share,
  likely,
  preference,
  isAside,
  words,
}: Explanation): string[] {
  const factors = [
    `pertinence ${figures.format(relevance)}`,
    `part de la requête ${figures.format(share)} puissance ${RANKING.coveragePower}`,
    `préférence ${figures.format(preference)}`,
  ];
  return [
    `note ${figures.format(score)} = ${factors.join(' × ')}`,
    ...(likely > 0
      ? [
          `sert sans doute ce que la phrase demande, ${percents.format(likely)}\u00a0: la part et la pertinence en tiennent compte`,
        ]
      : []),
    ...(isAside ? ['terminé, et non nommé\u00a0: après tout le reste'] : []),
    ...words.map(wordText),
  ];
}

function wordText({typed, weight, held, by}: WordExplanation): string {
  const word = `«\u00a0${typed}\u00a0», ${percents.format(weight)} de la requête\u00a0: `;
  if (held === 0) return `${word}absent`;
  if (by.length === 0) return `${word}dessert ce territoire`;
  const ways = by.map(({way, word: found, fields}) => {
    const places = [...new Set(fields)].map((name) => FIELDS[name]);
    return `${found} (${WAYS[way]}; ${places.join(', ')})`;
  });
  return word + ways.join(', ');
}
