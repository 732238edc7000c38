import {fold} from './fold';

/** One rule of a Hunspell affix file (the text of its `.aff`): what a word that ends so loses at its end, and what it takes. */
interface Rule {
  lost: string;
  added: string;
  ending: RegExp;
}

/** Endings of the simple past and of the imperfect subjunctive, which nobody types in a search box. */
const LITERARY = /(?:[âîû]mes|[âîû]tes|[âîû]t|èrent|asse|asses|assions|assiez|assent)$/;

/** « SFX a0 er ons [^cg]er »: the flag, what is lost, what is added, then the flags that go with it, and the ending. */
const SUFFIX = /^SFX (\S{2}) (\S+) ([^\s/]+)(?:\/\S+)? (\S+)/;

/**
 * The forms that the words of a Hunspell dictionary take (conjugations, feminines, plurals), folded, the words themselves and
 * proper names left out.
 * @param dictionary text of the `.dic`
 * @param affixes text of the `.aff`, whose flags have two letters
 */
export function dictionaryForms(dictionary: string, affixes: string): string[] {
  const rules = readRules(affixes);
  const words = new Set<string>();
  const forms = new Set<string>();
  for (const line of dictionary.split('\n')) {
    const [, word, flags = ''] = /^(\p{Ll}+)(?:\/(\S+))?/u.exec(line) ?? [];
    if (word === undefined) continue;
    words.add(fold(word));
    for (const flag of flags.match(/.{2}/g) ?? []) {
      for (const {lost, added, ending} of rules.get(flag) ?? []) {
        if (ending.test(word)) forms.add(fold(word.slice(0, word.length - lost.length) + added));
      }
    }
  }
  return [...forms].filter((form) => !words.has(form));
}

function readRules(affixes: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of affixes.split('\n')) {
    const [, flag = '', lost, added, ending] = SUFFIX.exec(line) ?? [];
    if (lost === undefined || added === undefined || LITERARY.test(added)) continue;
    const rule = {
      lost: lost === '0' ? '' : lost,
      added: added === '0' ? '' : added,
      ending: new RegExp(`${ending === '.' ? '' : ending}$`, 'u'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}
