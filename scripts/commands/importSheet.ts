import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Outcome} from '../../src/content/command';
import {findFiles, shownPath} from '../../src/content/folder';
import {dataFolder} from '../../src/content/project';
import {count, quote} from '../../src/content/words';
import type {CheckedRow} from '../../src/contribution/sheet/checkSheet';
import {checkSheet} from '../../src/contribution/sheet/checkSheet';
import {sheetReport} from '../../src/contribution/sheet/report';
import {openWorkbook} from '../../src/contribution/sheet/workbookFile';
import {obeying, projectFolders, readArgs, today, UsageError} from '../commandLine';

const HELP = `Fait une fiche de chaque ligne d’un classeur « ressources-a-remplir.xlsx » ou « repertoire.xlsx ».

Usage : npm run import -- FICHIER.xlsx [--sortie DOSSIER] [--remplacer] [--data DOSSIER]

  FICHIER.xlsx      le classeur rempli
  --sortie DOSSIER  où écrire les fiches (sinon « ressources », dans le dossier des données)
  --remplacer       écrire aussi par-dessus les fiches qui existent; sans cela, elles restent comme elles sont
  --data DOSSIER    dossier des données (sinon la variable DATA_DIR, sinon « data »)
  --help            montrer cette aide

Les lignes sans erreur sont écrites même si d’autres sont à corriger.
Code de sortie : 0 sans erreur (les avertissements sont permis), 1 avec erreurs, 2 si la commande est mal écrite.
`;

interface Options {
  workbook: string;
  out: string | undefined;
  overwrites: boolean;
  data: string;
}

/** `npm run import` */
export const importSheet = obeying(async (args, env, cwd) => {
  const options = readOptions(args, env);
  return options === 'help' ? {code: 0, stdout: HELP, stderr: ''} : importFrom(options, cwd);
});

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const {values, positionals} = parse(args);
  if (values.help) return 'help';
  const [workbook, ...others] = positionals;
  if (workbook === undefined)
    throw new UsageError('Il manque le nom du classeur\u00a0: npm run import -- FICHIER.xlsx');
  if (others.length > 0) throw new UsageError('Un seul classeur à la fois.');
  return {
    workbook,
    out: values.sortie,
    overwrites: values.remplacer ?? false,
    data: values.data ?? dataFolder(env),
  };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {
        sortie: {type: 'string'},
        remplacer: {type: 'boolean'},
        data: {type: 'string'},
        help: {type: 'boolean'},
      },
      allowPositionals: true,
    },
    'npm run import -- --help',
  );
}

async function importFrom({workbook, out, overwrites, data}: Options, cwd: string): Promise<Outcome> {
  const bytes = await readFile(path.resolve(cwd, workbook)).catch(() => {
    throw new UsageError(`Le fichier ${quote(workbook)} est introuvable.`);
  });
  const opened = await openWorkbook(path.basename(workbook), new Uint8Array(bytes));
  if ('refusal' in opened) {
    return {code: 1, stdout: `${opened.refusal.message}\n${opened.refusal.help}\n`, stderr: ''};
  }
  const project = await projectFolders(data, cwd);
  const found = await findFiles({dataDir: project.data, cwd});
  const vocabularyFiles = found.filter(({place}) => place.kind === 'vocabulaire');
  if (vocabularyFiles.every((file) => !file.bytes))
    throw new UsageError(`Le dossier ${quote(data)} n’a pas ses listes, « vocabulaires ».`);
  const folder = path.join(project.data, 'ressources');
  const checked = checkSheet(opened.workbook, {
    vocabularyFiles,
    others: found.filter(({place}) => place.kind === 'ressource'),
    today: today(),
    folder: shownPath(folder, cwd),
  });
  const target = out === undefined ? folder : path.resolve(cwd, out);
  const sound = checked.rows.filter(({isSound, state}) => isSound && state !== 'same');
  const {written, kept} = await write(sound, target, overwrites);
  const lines = [
    sheetReport(checked),
    ...(written.length > 0
      ? [
          `${count(written.length, 'fichier écrit', 'fichiers écrits')} dans ${quote(shownPath(target, cwd) || '.')}\u00a0: ${written.join(', ')}`,
        ]
      : ['Aucun fichier écrit.']),
    ...(kept.length > 0
      ? [
          `${count(kept.length, 'fiche existe', 'fiches existent')} déjà et n’${kept.length < 2 ? 'a' : 'ont'} pas changé; ajoutez --remplacer pour les écrire\u00a0: ${kept.join(', ')}`,
        ]
      : []),
  ];
  const hasErrors = [...checked.findings, ...checked.rows.flatMap(({findings}) => findings)].some(
    ({severity}) => severity === 'error',
  );
  return {code: hasErrors ? 1 : 0, stdout: `${lines.join('\n')}\n`, stderr: ''};
}

/** Writes the files of rows; those that exist and say something else are kept unless they are to be replaced. */
async function write(
  rows: readonly CheckedRow[],
  folder: string,
  overwrites: boolean,
): Promise<{written: string[]; kept: string[]}> {
  const written: string[] = [];
  const kept: string[] = [];
  try {
    await mkdir(folder, {recursive: true});
    for (const {id, file} of rows) {
      if (!file) continue;
      const name = `${id}.md`;
      const there = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
      if (there === file.text) continue;
      if (there !== undefined && !overwrites) {
        kept.push(name);
        continue;
      }
      await writeFile(path.join(folder, name), file.text);
      written.push(name);
    }
  } catch {
    throw new UsageError(`On ne peut pas écrire dans ${quote(folder)}.`);
  }
  return {written, kept};
}
