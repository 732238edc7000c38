/*
 * The arrows between folders. They go down only:
 *   scripts, plugin, pageData, components, theme, pages  →  views, contribution  →
 *   dossier, directory, search, exports, content, guideMarkdown, readability  →  model
 * and, in the browser, components  →  searchClient  →  search,  components  →  deviceStore  and
 * components, serviceWorker  →  offline
 * tests/contract/arrows.test.ts shows that each rule refuses what it must.
 */
const SHELLS =
  'plugin|pageData|workerLink|searchClient|checkClient|deviceStore|offline|serviceWorker|oneFile|components|theme|pages|css';
const CORE = 'dossier|directory|search|exports|content|guideMarkdown|readability';
const PURE = 'model|dossier|directory|search|exports|guideMarkdown|readability|contribution|views';
const OFFICE =
  '^src/(exports/(docx|dossier/document|wordDocument|workbook|plannedWorkbook|sheetFeatures|archive|templateFiles)|contribution/sheet/workbookFile)\\.ts$';
const TEST = '\\.test\\.tsx?$';

/** A rule that refuses what `from` may not import. */
const forbid = (name, comment, from, to) => ({name, comment, severity: 'error', from, to});

module.exports = {
  forbidden: [
    forbid(
      'model-alone',
      'src/model imports nothing of ours.',
      {path: '^src/model/'},
      {path: '^(src|scripts|tests)/', pathNot: '^src/model/'},
    ),
    forbid(
      'core-on-model',
      'Each folder of the core stands on model only; they do not know each other.',
      {path: `^src/(${CORE})/`},
      {path: '^(src|scripts|tests)/', pathNot: ['^src/model/', '^src/$1/']},
    ),
    forbid(
      'contribution-on-content',
      'What people give is read, checked and written as the files are, by src/content.',
      {path: '^src/contribution/'},
      {path: '^(src|scripts|tests)/', pathNot: ['^src/(contribution|content|model)/']},
    ),
    forbid(
      'views-below-shells',
      'Views say what a page shows; they know nothing of how it gets there.',
      {path: '^src/views/'},
      {path: [`^src/(${SHELLS})/`, '^(scripts|tests)/']},
    ),
    forbid(
      'page-data-alone',
      'src/pageData carries data without knowing what is in it.',
      {path: '^src/pageData/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: ['^src/(pageData|model)/']},
    ),
    forbid(
      'worker-link-alone',
      'src/workerLink carries requests to a thread without knowing what is in them.',
      {path: '^src/workerLink/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: '^src/workerLink/'},
    ),
    forbid(
      'search-client-on-search',
      'src/searchClient brings the engine to the browser; it knows neither screens nor what is searched.',
      {path: '^src/searchClient/'},
      {path: '^(src|scripts|tests)/', pathNot: ['^src/(searchClient|search|pageData|workerLink)/']},
    ),
    forbid(
      'check-client-below-screens',
      'src/checkClient brings the checks to the browser; it knows no screen.',
      {path: '^src/checkClient/', pathNot: TEST},
      {
        path: '^(src|scripts|tests)/',
        pathNot: ['^src/(checkClient|contribution|content|views|model|pageData|workerLink)/'],
      },
    ),
    forbid(
      'checks-by-client',
      'The checks weigh more than the rest of the site: a screen asks src/checkClient, and has their types only.',
      {path: '^src/(components|theme|pages)/'},
      {
        path: '^src/(content/|contribution/(check/|sheet/checkSheet))',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'device-store-alone',
      'src/deviceStore keeps things on the device without knowing what they are.',
      {path: '^src/deviceStore/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: '^src/deviceStore/'},
    ),
    forbid(
      'offline-alone',
      'src/offline says how pages and the service worker understand each other; it knows neither.',
      {path: '^src/offline/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: '^src/offline/'},
    ),
    forbid(
      'service-worker-alone',
      'The service worker is a program of its own, beside the pages: it stays light.',
      {path: '^src/serviceWorker/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: '^src/(serviceWorker|offline|pageData|model)/'},
    ),
    forbid(
      'one-file-below-shells',
      'The site in one file is drawn from its view: it knows neither screens nor how the site is built.',
      {path: '^src/oneFile/', pathNot: TEST},
      {path: '^(src|scripts|tests)/', pathNot: '^src/(oneFile|views|search|model)/'},
    ),
    forbid(
      'engine-by-client',
      'The engine works in a thread of its own: a screen asks src/searchClient, and has its types only.',
      {path: '^src/(components|theme|pages)/'},
      {
        path: '^src/search/',
        // How words are compared and what language they are of, which is small.
        pathNot: '^src/search/(english|fold|stopWords)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'plugin-without-screens',
      'The plugin runs in Node when the site is built: it names components, it does not import them.',
      {path: '^src/plugin/'},
      {path: '^src/(components|theme|pages|css|workerLink|searchClient|checkClient|deviceStore)/'},
    ),
    forbid(
      'screens-apart-from-programs',
      'The service worker and the site in one file are programs of their own, and threads are reached by the clients.',
      {path: '^src/(components|theme|pages)/'},
      {path: '^src/(serviceWorker|oneFile|workerLink)/'},
    ),
    forbid(
      'screens-without-plugin',
      'What runs in the browser may use the types of the plugin, not its code.',
      {path: '^src/(components|theme|pages)/'},
      {path: '^src/plugin/', dependencyTypesNot: ['type-only']},
    ),
    forbid(
      'office-files-on-demand',
      'What reads and writes Word and Excel files is heavy: the site is built with it, and a visitor downloads it when a file is asked for, by a dynamic import.',
      {path: '^src/', pathNot: ['^src/plugin/', OFFICE, TEST]},
      {
        path: [OFFICE, '^(node_modules/)?(docx|(read|write)-excel-file|fflate)(/|$)'],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid('src-without-scripts', 'src never imports a command line.', {path: '^src/'}, {path: '^scripts/'}),
    forbid(
      'pure-without-machine',
      'Files, network and processes come in as arguments.',
      {path: `^src/(${PURE})/`, pathNot: TEST},
      {dependencyTypes: ['core']},
    ),
    forbid(
      'pure-without-framework',
      'The core knows neither React nor Docusaurus.',
      {path: `^src/(${PURE}|content)/`},
      {path: '^(node_modules/)?(react|react-dom|@docusaurus/[^/]+|@theme/[^/]+)(/|$)'},
    ),
    forbid(
      'tests-stay-outside',
      'Only tests import tests.',
      {path: '^(src|scripts)/', pathNot: TEST},
      {path: [TEST, '^tests/']},
    ),
    forbid(
      'site-without-bench',
      'The bench is a package of its own: nothing of the site stands on it.',
      {path: '^(src|scripts|tests)/'},
      {path: '^bench/'},
    ),
    forbid(
      'bench-by-adapters',
      'The bench reaches the code of the site by three files, so that the rest of it does not change with it.',
      {path: '^bench/', pathNot: ['^bench/engines/ours\\.ts$', '^bench/corpora/(site|largeSite)\\.ts$']},
      {path: '^src/'},
    ),
    forbid('no-cycle', 'A cycle hides which of two files stands on the other.', {}, {circular: true}),
    forbid(
      'no-unknown-file',
      'An address of ours that leads nowhere.',
      {path: '^(src|scripts|tests|bench)/'},
      {couldNotResolve: true, path: '^[.]'},
    ),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    // What the bench installs and writes, and what the visual editor installs.
    exclude: {
      path: '^(bench/(node_modules|queries/node_modules|[.]travail)|scripts/visualEditor/node_modules)/',
    },
    // Imports of types count: they too say which file stands on which.
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css']},
  },
};
