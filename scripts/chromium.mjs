import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {run, runNpm} from './npm.mjs';

/** Browsers of the Chromium family; first the one without windows, which loads a page at two thirds of the cost. */
const ON_PATH = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** What Debian calls its packages, the best first: not every version of it has both. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * What Chromium does without. Of two such switches the last one counts: the first lines say again what Playwright turns
 * off for its own needs. The next would open pages of the browser itself beside each page that a test opens, at twice the
 * cost of the page.
 */
const FEATURES_OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'],
  'SpareRendererForSitePerProcess',
];

/** How a test, or the PDF, starts Chromium: as few outside connections as possible, and no page but those one opens. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${FEATURES_OFF.join()}`,
];

/**
 * Where browsers of the Chromium family usually are.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((home) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((file) => `${folder}\\${file}`),
      );
  }
  const folders = [...new Set(['/usr/bin', ...(env.PATH ?? '').split(path.delimiter)])];
  return ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * A browser of the Chromium family that starts: CHROMIUM_PATH, else one installed on the machine, else Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    return starts(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined;
  }
  return usualPlaces(process.env, process.platform).find(starts) ?? (await playwrightChromium());
}

/**
 * Some distributions ship a script in the place of the browser, which only asks to install something else.
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows and macOS asking for the version may open a window.
  if (process.platform !== 'linux') return true;
  return spawnSync(file, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
}

async function playwrightChromium() {
  const playwright = await import('@playwright/test').catch(() => undefined);
  const file = playwright?.chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/**
 * Installs Chromium: Debian's package when we may, else Playwright's.
 * @returns {Promise<string | undefined>} its path; undefined when nothing worked
 */
export async function installChromium() {
  const sudo = debianSudo();
  if (sudo) {
    const env = {DEBIAN_FRONTEND: 'noninteractive'};
    const [command = 'apt-get', ...prefix] = [...sudo, 'apt-get'];
    await run(command, [...prefix, 'update', '-q'], env);
    for (const name of DEBIAN_PACKAGES) {
      await run(command, [...prefix, 'install', '-y', '-q', '--no-install-recommends', name], env);
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  await runNpm(['exec', '--no', '--', 'playwright', 'install', 'chromium']);
  return findChromium();
}

/**
 * The words to put before apt-get. Ubuntu is left out: its package only points to a snap.
 * @returns {string[] | undefined} undefined when this is not Debian or when we may not install
 */
function debianSudo() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return undefined;
  if (!/^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0 ? ['sudo', '-n'] : undefined;
}
