import {parseArgs} from 'node:util';
import {dataFolder} from './project';
import type {RulePage} from './report/rulePages';
import {rulePages} from './report/rulePages';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** What `validate` says of itself. */
export const HELP = `Vérifie les fichiers de contenu\u00a0: fiches, événements, listes, glossaire et guide.

Usage\u00a0: npm run validate -- [FICHIERS…] [--fix] [--changed BASE] [--data DOSSIER] [--format text|json|github]

  FICHIERS          ne montrer que ce qui concerne ces fichiers (tout est lu quand même)
  --fix             corriger d’abord ce qui n’a qu’une bonne réponse, mettre les fiches en forme, puis dire ce qui reste
  --changed BASE    ne montrer que ce que change la version d’ici depuis BASE, une branche ou une version de git
  --data DOSSIER    dossier des données (sinon la variable DATA_DIR, sinon «\u00a0data\u00a0»)
  --format FORMAT   text (pour lire), json (pour un programme), github (pour une demande de tirage)
  --help            montrer cette aide

Code de sortie\u00a0: 0 sans erreur (les avertissements sont permis), 1 avec erreurs, 2 si la commande est mal écrite.
`;

/** What a run of `validate` is asked. */
export interface Options {
  files: string[];
  data: string;
  format: Format;
  fix: boolean;
  /** The version of git that files are compared with. */
  changed?: string;
  /** Absent when the environment names no site. */
  rulePage: RulePage | undefined;
}

const TYPES = {
  data: {type: 'string'},
  format: {type: 'string'},
  changed: {type: 'string'},
  fix: {type: 'boolean'},
  help: {type: 'boolean'},
} as const;

/** The options, « help », or one sentence about what is wrong with them. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | string {
  const {values, positionals, tokens} = parseArgs({
    args,
    options: TYPES,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in TYPES)) return `Option inconnue\u00a0: ${token.rawName}.`;
    const {type} = TYPES[token.name as keyof typeof TYPES];
    if (type === 'string' && !token.value) return `L’option ${token.rawName} attend une valeur.`;
  }
  if (values.help) return 'help';
  const format = FORMATS.find((known) => known === (values.format ?? 'text'));
  if (!format) return `Format inconnu\u00a0: ${String(values.format)} (text, json ou github).`;
  const changed = values.changed === undefined ? undefined : String(values.changed);
  if (changed !== undefined && positionals.length > 0)
    return 'L’option --changed choisit les fichiers\u00a0: ne lui en donnez pas d’autres.';
  try {
    return {
      files: positionals,
      data: String(values.data ?? dataFolder(env)),
      format,
      fix: values.fix === true,
      ...(changed !== undefined && {changed}),
      rulePage: rulePages(env),
    };
  } catch (error) {
    return (error as Error).message;
  }
}
