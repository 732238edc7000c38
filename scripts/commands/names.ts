import type {Doubt, UnclearName} from '../../src/content/entryLinks/index';
import {directoryLinker} from '../../src/content/entryLinks/index';
import {dataFolder} from '../../src/content/project';
import {contentOf, printing, readArgs} from '../commandLine';

const USAGE = 'npm run names [-- --data DOSSIER]';

const REASONS: Readonly<Record<Doubt, string>> = {
  'plusieurs-fiches': 'plusieurs fiches portent ce nom',
  'mot-courant': 'c’est aussi un mot courant',
  'trop-court': 'c’est trop court',
  'dans-un-autre-nom': 'il est dans le nom d’autres fiches',
  lieu: 'c’est aussi un lieu',
};

/** `npm run names`: the names of entries that make no link in the text of the others, and why. */
export const names = printing(async (args, env, cwd) => {
  const {resources, vocabularies} = await contentOf(parse(args) ?? dataFolder(env), cwd);
  const {unclear} = directoryLinker(resources, vocabularies);
  if (unclear.length === 0) return 'Chaque nom de fiche devient un lien dans le texte des autres.';
  return [
    'Ces noms ne deviennent pas des liens dans le texte des fiches\u00a0:',
    ...unclear.map(toLine),
  ].join('\n');
});

function parse(args: string[]): string | undefined {
  return readArgs({args, options: {data: {type: 'string'}}}, USAGE).values.data;
}

function toLine({name, doubt, entries}: UnclearName): string {
  return `  «\u00a0${name}\u00a0»\u00a0: ${REASONS[doubt]} (${entries.join(', ')})`;
}
