import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {dataFolder, projectAt} from '../../src/content/project';
import {readEntry} from '../../src/content/writing';
import {count, quote} from '../../src/content/words';
import {workbookPlan} from '../../src/contribution/sheet/workbookPlan';
import {toPlannedWorkbook} from '../../src/exports/plannedWorkbook';
import {contentOf, printing, readArgs, today, UsageError} from '../commandLine';

const USAGE = 'npm run export:sheet -- FICHIER.xlsx [--vide] [--data DOSSIER]';

function readOptions(args: string[], env: NodeJS.ProcessEnv) {
  const {values, positionals} = readArgs(
    {
      args,
      options: {vide: {type: 'boolean'}, data: {type: 'string'}},
      allowPositionals: true,
    },
    USAGE,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError(`Nommez un seul fichier\u00a0: ${USAGE}.`);
  return {file, isEmpty: values.vide ?? false, dataDir: values.data ?? dataFolder(env)};
}

/** `npm run export:sheet`: the whole directory in a workbook, notes of editors included. */
export const exportSheet = printing(async (args, env, cwd) => {
  const {file, isEmpty, dataDir} = readOptions(args, env);
  const content = await contentOf(dataDir, cwd);
  const folder = path.join(projectAt(dataDir, cwd).data, 'ressources');
  const entries = isEmpty
    ? []
    : await Promise.all(
        content.resources.map(async ({id}) => {
          const entry = readEntry(await readFile(path.join(folder, `${id}.md`), 'utf8'));
          if (!entry) throw new UsageError(`La fiche ${quote(id)} ne se lit pas.`);
          return {id, ...entry};
        }),
      );
  const {vocabularies, site} = content;
  const plan = workbookPlan({scope: isEmpty ? 'form' : 'all', entries, vocabularies, site: site.titre});
  const bytes = await toPlannedWorkbook(plan, {creator: site.titre, day: today()});
  try {
    await writeFile(path.resolve(cwd, file), bytes);
  } catch {
    throw new UsageError(`On ne peut pas écrire ${quote(file)}.`);
  }
  return `${count(entries.length, 'fiche')} dans ${quote(file)}.`;
});
