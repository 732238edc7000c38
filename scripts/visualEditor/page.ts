/* What starts the visual editor in the browser: our one way to read and write a file, then its configuration. */
import {readEntry, writeEntry} from '../../src/content/writing/index';
import {BODY, formatOf} from '../../src/exports/editors/visualEditor';
import {EDITED_KINDS} from './editedKinds';
import {withoutBlanks} from './withoutBlanks';

interface Editor {
  registerCustomFormat(
    name: string,
    extension: string,
    methods: {fromFile: (text: string) => unknown; toFile: (value: Record<string, unknown>) => string},
  ): void;
  init(options: {config: unknown}): void;
}

declare global {
  var CMS_MANUAL_INIT: boolean;
  var CMS: Editor;
}

/** The editor reads this as it loads, and would look for a configuration of its own. */
globalThis.CMS_MANUAL_INIT = true;
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  Object.assign(script, {src: 'sveltia-cms.js', onload: resolve, onerror: reject});
  document.head.append(script);
});

for (const kind of EDITED_KINDS) {
  const {fields} = kind;
  CMS.registerCustomFormat(formatOf(kind), 'md', {
    fromFile(text) {
      const entry = readEntry(text, fields);
      if (!entry)
        throw new Error('L’en-tête de ce fichier est illisible\u00a0: corrigez-le d’abord à la main.');
      return {...entry.front, [BODY]: entry.body};
    },
    toFile({[BODY]: body, ...front}) {
      return writeEntry(withoutBlanks(front), typeof body === 'string' ? body : '', fields);
    },
  });
}

const config: unknown = await (await fetch('config.json')).json();
CMS.init({config});
