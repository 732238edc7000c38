import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Outcome} from '../../src/content/command';
import {findFiles} from '../../src/content/folder';
import {dataFolder} from '../../src/content/project';
import {isTolerated, toleratedAddresses} from '../../src/content/tolerated';
import type {AddressPlace} from '../../src/content/webAddresses';
import {webAddresses} from '../../src/content/webAddresses';
import {count, quote} from '../../src/content/words';
import {historyText} from '../../src/model/addressHistory';
import {addresses} from '../../src/model/addresses';
import {momentInMontreal} from '../../src/model/montreal';
import {robotAgent, robotName} from '../../src/model/robot';
import type {ToleratedAddress} from '../../src/model/toleratedAddress';
import {readSiteTexts} from '../../src/plugin/readSiteTexts';
import {siteAddress} from '../../src/model/siteAddress';
import type {Command} from '../commandLine';
import {addressHistory, HISTORY_FILE} from '../addressHistory';
import {UsageError, printing, projectFolders, readArgs, readFormat, readLimit} from '../commandLine';
import {Asker} from '../linkRobot/asking';
import {Lanes} from '../linkRobot/lanes';
import type {Network} from '../linkRobot/network';
import {WEB} from '../linkRobot/network';
import type {LinkReport} from '../linkRobot/report';
import {concludeCheck} from '../linkRobot/report';
import {markdownReport, textReport} from '../linkRobot/reportText';
import type {Visit} from '../linkRobot/visit';
import {Visitor} from '../linkRobot/visit';

const FORMATS = ['text', 'json', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `Visite les adresses web du contenu et dit lesquelles ne mènent plus à rien.

Usage : npm run links -- [--data DOSSIER] [--only SITE] [--limit N] [--format text|json|markdown] [--dry-run]

  --data DOSSIER    dossier des données (sinon la variable DATA_DIR, sinon « data »)
  --only SITE       les adresses d’un seul site, comme « exemple.org », sous-domaines compris
  --limit N         les N premières adresses
  --format FORMAT   text (pour lire), json (pour un programme), markdown (pour un message)
  --dry-run         dire ce qui serait visité, sans rien demander à personne ni rien écrire
  --help            montrer cette aide

Le robot se nomme à chaque site et lui donne la page qui explique ce qu’il fait : dites où est le site, par
SITE_URL ou GITHUB_REPOSITORY. Ce qu’il a trouvé reste dans « ${HISTORY_FILE} ».
Code de sortie : 0, même s’il y a des adresses mortes; 1 si le réseau ne répond pas; 2 si la commande est mal écrite.`;

interface Options {
  data: string;
  only: string | undefined;
  limit: number;
  format: Format;
  isDryRun: boolean;
}

/** Visits told one by one to who waits; a few words each time. */
const STEP = 100;

/** One site may be down, or two; when none of these answers, it is the network here that is. */
const SEVERAL_SITES = 3;

/**
 * `npm run links`: visits the web addresses of the content, and keeps what it has found for the next time.
 * @param tell hears how far the visits are
 */
export function linksCommand(network: Network, tell: (line: string) => void = () => undefined): Command {
  const command = printing(async (args, env, cwd) => {
    const options = readOptions(args, env);
    if (options === 'help') return HELP;
    const project = await projectFolders(options.data, cwd);
    const found = await findFiles({dataDir: project.data, guideDir: project.guide, cwd});
    const known = webAddresses(found);
    const tolerances = toleratedAddresses(found);
    if (!tolerances)
      throw new UsageError(
        '«\u00a0adresses-tolerees.yaml\u00a0» a des erreurs\u00a0: npm run validate les montre.',
      );
    const today = momentInMontreal(new Date(network.now())).day;
    const chosen = chosenAddresses(known, tolerances, today, options);
    if (options.isDryRun) return dryRun(chosen);
    const file = path.resolve(cwd, HISTORY_FILE);
    const before = await addressHistory(cwd);
    const visits = await visitAll(chosen, network, robotOf(env, project.data), tell);
    const {report, history} = concludeCheck({visits, known, tolerances, history: before, today});
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, historyText(history));
    return inFormat(report, options.format);
  });
  return (...params) => command(...params).catch(noNetwork);
}

/** The command on the web itself. */
export const links: Command = linksCommand(WEB, (line) => process.stderr.write(`${line}\n`));

function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  return {
    data: values.data ?? dataFolder(env),
    only: values.only,
    limit: values.limit === undefined ? Infinity : readLimit(values.limit),
    format: readFormat(values.format ?? 'text', FORMATS),
    isDryRun: values['dry-run'] ?? false,
  };
}

function parse(args: string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  const options = {data: text, only: text, limit: text, format: text, 'dry-run': flag, help: flag};
  return readArgs({args, options}, 'npm run links -- --help').values;
}

/** What is to be visited: never the sites that have asked that one does not come. */
function chosenAddresses(
  known: ReadonlyMap<string, AddressPlace[]>,
  tolerances: readonly ToleratedAddress[],
  today: string,
  {only, limit}: Options,
): string[] {
  const forbidden = tolerances.filter(({sans_visite, jusqu_au}) => sans_visite && jusqu_au >= today);
  const onSite = [...known.keys()].filter((address) => only === undefined || isOnSite(address, only)).sort();
  if (only !== undefined && onSite.length === 0) {
    throw new UsageError(`Rien dans le contenu ne mène au site ${quote(only)}.`);
  }
  return onSite.filter((address) => !forbidden.some((one) => isTolerated(address, one))).slice(0, limit);
}

function isOnSite(address: string, site: string): boolean {
  const {hostname} = new URL(address);
  return hostname === site || hostname.endsWith(`.${site}`);
}

function dryRun(chosen: readonly string[]): string {
  const hosts = new Set(chosen.map((address) => new URL(address).hostname));
  const summary = `${count(chosen.length, 'adresse serait visitée', 'adresses seraient visitées')}, sur ${count(hosts.size, 'site web', 'sites web')}.`;
  return [...chosen, summary].join('\n');
}

/** How the robot presents itself, as the environment and the words of the site say. */
function robotOf(env: NodeJS.ProcessEnv, data: string): {name: string; agent: string} {
  if (!env.SITE_URL && !env.GITHUB_REPOSITORY) {
    throw new UsageError(
      'Le robot doit pouvoir se présenter\u00a0: dites où est le site, par exemple SITE_URL=https://exemple.org npm run links',
    );
  }
  const {url, baseUrl} = siteAddress(env);
  const {marque} = readSiteTexts(path.join(data, 'site.yaml'));
  const page = url + baseUrl.replace(/\/$/, '') + addresses.robot();
  return {name: robotName(marque), agent: robotAgent(marque, page)};
}

async function visitAll(
  chosen: readonly string[],
  network: Network,
  {name, agent}: {name: string; agent: string},
  tell: (line: string) => void,
): Promise<Map<string, Visit>> {
  let answers = 0;
  const counted: Network = {
    ...network,
    fetch: async (...request) => {
      const response = await network.fetch(...request);
      answers += 1;
      return response;
    },
  };
  const lanes = new Lanes(counted);
  const visitor = new Visitor(new Asker(counted, lanes, agent), lanes, name);
  const visits = new Map<string, Visit>();
  await Promise.all(
    chosen.map(async (address) => {
      visits.set(address, await visitor.visit(address));
      if (visits.size % STEP === 0) tell(`${visits.size} adresses sur ${chosen.length}…`);
    }),
  );
  const sites = new Set(chosen.map((address) => new URL(address).hostname));
  if (answers === 0 && sites.size >= SEVERAL_SITES) throw new NoNetwork();
  return visits;
}

class NoNetwork extends Error {}

function noNetwork(error: unknown): Outcome {
  if (!(error instanceof NoNetwork)) throw error;
  const stderr =
    'Aucun site n’a répondu\u00a0: le réseau ne semble pas ouvert d’ici. L’historique n’a pas changé.\n';
  return {code: 1, stdout: '', stderr};
}

function inFormat(report: LinkReport, format: Format): string {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2);
    case 'markdown':
      return markdownReport(report).trimEnd();
    case 'text':
      return textReport(report);
  }
}
