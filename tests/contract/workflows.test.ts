import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

/* The workflows run code that strangers propose: they may read, and run only actions that cannot change under them. */

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  needs?: string;
  uses?: string;
  permissions?: Record<string, string>;
  steps?: Step[];
  'timeout-minutes'?: number;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const texts = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const),
);
const workflows = [...texts].map(([file, text]) => [file, parse(text) as Workflow] as const);
const steps = workflows.flatMap(([file, {jobs}]) =>
  Object.values(jobs).flatMap((job) => (job.steps ?? []).map((step) => ({file, ...step}))),
);

describe('workflows', () => {
  it('are there', () => {
    expect([...texts.keys()].sort()).toEqual([
      'a-verifier.yml',
      'adresses.yml',
      'deployer.yml',
      'message-en-fiche.yml',
      'revue.yml',
      'verifier.yml',
    ]);
  });

  it('pin each action to a commit, and say its version', () => {
    const lines = [...texts].flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => /\buses:/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines.length).toBeGreaterThan(5);
    const local = /uses: \.\/\.github\/workflows\/[\w-]+\.yml$/;
    const pinned = /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !local.test(line) && !pinned.test(line))).toEqual([]);
  });

  it('use one commit for each action', () => {
    const commits = new Map<string, Set<string>>();
    for (const {uses = ''} of steps) {
      const [action = '', commit = ''] = uses.split('@');
      if (uses) commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, used]) => used.size > 1)).toEqual([]);
  });

  it('may only read, but for the jobs that publish', () => {
    const granted: Record<string, string[]> = {};
    for (const [file, {permissions, jobs}] of workflows) {
      expect(permissions, file).toEqual({contents: 'read'});
      for (const [name, job] of Object.entries(jobs)) {
        const written = Object.entries(job.permissions ?? {}).filter(([, right]) => right === 'write');
        if (written.length > 0) granted[`${file} ${name}`] = written.map(([scope]) => scope).sort();
      }
    }
    expect(granted).toEqual({
      'a-verifier.yml message': ['issues'],
      'adresses.yml suivre': ['contents', 'issues'],
      'deployer.yml publier': ['id-token', 'pages'],
      'message-en-fiche.yml proposer': ['contents', 'issues', 'pull-requests'],
      'revue.yml publier-le-resume': ['pull-requests'],
    });
  });

  it('never give a proposal the rights of the repository', () => {
    expect(workflows.filter(([, {on}]) => 'pull_request_target' in on)).toEqual([]);
    // What runs after a proposal takes the code of the repository, and of the proposal only what it left as data.
    const after = workflows.filter(([, {on}]) => 'workflow_run' in on).map(([file]) => file);
    expect(after).toEqual(['revue.yml']);
    const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(
      checkouts.filter((step) => step.with && ('ref' in step.with || 'repository' in step.with)),
    ).toEqual([]);
    const downloads = steps.filter(
      ({uses, file}) => after.includes(file) && uses?.startsWith('actions/download-'),
    );
    expect(downloads.map((step) => step.with?.path)).toEqual(['${{ runner.temp }}/revue']);
  });

  it('build the site with its whole history, which says what has changed', () => {
    const builds = workflows.flatMap(([file, {jobs}]) =>
      Object.values(jobs)
        .filter(({steps: own = []}) =>
          own.some(({run = ''}) => /^npm (?:run build|test -- build)\b/.test(run)),
        )
        .map(({steps: own = []}) => {
          const checkout = own.find(({uses}) => uses?.startsWith('actions/checkout@'));
          return [file, checkout?.with?.['fetch-depth']];
        }),
    );
    expect(builds).toEqual([
      ['deployer.yml', 0],
      ['verifier.yml', 0],
    ]);
  });

  it('never put in a command what a stranger wrote', () => {
    expect(steps.filter(({run}) => run?.includes('${{'))).toEqual([]);
    const expressions = [...texts.values()].flatMap((text) => text.match(/(?<=\$\{\{ ).*?(?= \}\})/g) ?? []);
    const strangers =
      /\.(?:title|body|head_ref|ref|label|message|name|email|login)\b|head\.(?:ref|label)|head_branch/;
    expect(
      expressions.filter((expression) => strangers.test(expression) && expression !== 'github.ref'),
    ).toEqual([]);
  });

  it('give the token of the repository to the steps that write, and to no other', () => {
    const holders = steps
      .filter(({env = {}}) => Object.values(env).some((value) => /token|secrets/.test(value)))
      .map(({file, run}) => `${file} ${run}`);
    expect(holders).toEqual([
      'a-verifier.yml npm run links:restore',
      'a-verifier.yml npm run queue:issue',
      'adresses.yml npm run links:restore',
      'adresses.yml npm run links:publish',
      'message-en-fiche.yml npm run issue:entry',
      'revue.yml npm run review:publish -- "$RUNNER_TEMP/revue/revue.json"',
    ]);
  });

  it('stop by themselves', () => {
    const endless = workflows.flatMap(([file, {jobs}]) =>
      Object.entries(jobs)
        .filter(([, job]) => !job.uses && !job['timeout-minutes'])
        .map(([name]) => `${file} ${name}`),
    );
    expect(endless).toEqual([]);
  });
});

describe('the workflow that checks', () => {
  const {jobs} = parse(texts.get('verifier.yml') ?? '') as Workflow;
  const commands = Object.values(jobs).flatMap((job) => (job.steps ?? []).map(({run = ''}) => run));

  it('does all that `npm test` does, each step once', () => {
    const named = commands.flatMap((run) => /^npm test -- (.*)$/.exec(run)?.[1]?.split(' ') ?? []);
    const validated = commands.filter((run) => run === 'npm run validate').map(() => 'validate');
    const all = [...readFileSync('scripts/test.mjs', 'utf8').matchAll(/\bname: '([\w:]+)'/g)];
    expect(all.length).toBeGreaterThan(5);
    expect([...named, ...validated].sort()).toEqual(all.map(([, name]) => name).sort());
  });

  it('tries the very site that it builds', () => {
    const isOf = (action: string) => (step: Step) => step.uses?.startsWith(`actions/${action}@`);
    const shared = (job: Job, action: string) => job.steps?.find(isOf(action))?.with;
    expect(jobs.construction && shared(jobs.construction, 'upload-artifact')).toMatchObject({
      name: 'site',
      path: 'build',
    });
    const users = Object.values(jobs).filter(({steps: own = []}) =>
      own.some(({run = ''}) => /\btest:(build|e2e)\b/.test(run)),
    );
    expect(users).toHaveLength(2);
    for (const job of users) {
      expect(job.needs).toBe('construction');
      expect(shared(job, 'download-artifact')).toEqual({name: 'site', path: 'build'});
    }
  });
});

describe('the workflow that asks for checks', () => {
  const {on, jobs} = parse(texts.get('a-verifier.yml') ?? '') as Workflow;

  it('comes back each month, and never with a proposal', () => {
    expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(on.schedule).toEqual([{cron: expect.stringMatching(/^\d+ \d+ \d+ \* \*$/)}]);
  });

  it('writes its message, and nothing of the content', () => {
    expect(jobs.message?.permissions).toEqual({contents: 'read', issues: 'write'});
    expect(jobs.message?.steps?.map(({run}) => run).filter(Boolean)).toEqual([
      'npm run bootstrap',
      'npm run links:restore',
      'npm run queue:issue',
    ]);
  });
});

describe('.github', () => {
  it('has settings that can be read', () => {
    expect(parse(readFileSync('.github/dependabot.yml', 'utf8'))).toHaveProperty('version', 2);
  });

  it('names no owner that does not exist', () => {
    const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n');
    expect(lines.filter((line) => line && !line.startsWith('#'))).toEqual([]);
  });
});
