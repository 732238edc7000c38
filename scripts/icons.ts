/*
 * Draws the icons of the site from its sign: `npm run icons`, when static/img/favicon.svg changes. Asks for Chromium, once: the
 * images are part of the repository.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {ICONS, THEME_COLOURS, TOUCH_ICON} from '../src/plugin/webManifest';
import {CHROMIUM_ARGS, findChromium} from './chromium.mjs';

const SIGN = readFileSync('static/img/favicon.svg', 'utf8');

/** Part of the side that the sign takes: a device cuts a disc of 80 % out of a maskable icon. */
const PART = {any: 0.76, maskable: 0.54} as const;

async function main(): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath)
    throw new Error(
      'Les icônes demandent Chromium\u00a0: exécutez «\u00a0npm run bootstrap -- --chromium\u00a0».',
    );
  const browser = await chromium.launch({executablePath, args: CHROMIUM_ARGS});
  try {
    for (const {file, size, purpose} of [...ICONS, {file: TOUCH_ICON, size: 180, purpose: 'any'} as const]) {
      const page = await browser.newPage({viewport: {width: size, height: size}});
      const side = Math.round(size * PART[purpose]);
      // Round corners where the device cuts none by itself.
      const radius = purpose === 'any' && file !== TOUCH_ICON ? size * 0.2 : 0;
      await page.setContent(
        `<style>body{margin:0;display:grid;place-items:center;height:${size}px;border-radius:${radius}px;background:${THEME_COLOURS[0].colour}}html{background:none}svg{width:${side}px;height:${side}px}</style>${SIGN}`,
      );
      const png = await page.screenshot({omitBackground: true});
      writeFileSync(`static/${file}`, png);
      console.log(`static/${file}\u00a0: ${png.length}\u00a0octets`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
