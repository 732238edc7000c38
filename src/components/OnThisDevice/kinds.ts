import {dossierShape} from '@site/src/components/Dossier/dossierStore';
import {listShape} from '@site/src/components/Dossier/listStore';
import {keyShape} from '@site/src/components/KeyPreference/keyPreference';
import {isTicked, tickShape} from '@site/src/components/Checklist/ticks';
import {draftsShape, titleOf} from '@site/src/components/Contribution/drafts';
import {viewShape} from '@site/src/components/Explorer/viewMemory';
import {lastPagesShape, listPages} from '@site/src/components/LastPages/shape';
import {projectShape} from '@site/src/components/MyTerritory/shape';
import {offlineShape} from '@site/src/components/Offline/shape';
import {recentShape} from '@site/src/components/SearchBox/recentQueries';
import {slashShape} from '@site/src/components/SearchShortcut/slashPreference';
import {formShape} from '@site/src/components/TemplatePage/savedForm';
import type {FamilyName, SingleName, StoredKind} from '@site/src/deviceStore/names';
import type {Keys, Place} from '@site/src/deviceStore/place';
import type {Shape} from '@site/src/deviceStore/shape';
import {keysOf} from '@site/src/deviceStore/shape';
import type {Keeping} from '@site/src/deviceStore/storedState';
import {createStoredState} from '@site/src/deviceStore/storedState';
import type {Tree} from '@site/src/deviceStore/tree';
import {countOf} from '@site/src/dossier/keptDossier';
import {addresses} from '@site/src/model/addresses';
import type {DeviceView} from '@site/src/views/deviceView';

/** What is kept under a name, as the page says it. */
export interface Told {
  /** Where there are many of a kind: which one. */
  title?: string;
  /** How much: « 3 coches ». */
  detail: string;
  /** The page where it is used, without the base URL. */
  url?: string;
  /** What can be erased alone, by its key in the content. */
  pieces?: readonly Piece[];
}

export interface Piece {
  key: string;
  title: string;
  url?: string;
}

/** What a place holds under a name. */
export interface Opened extends Told {
  keys: Keys;
  keeping: Keeping;
  /** What could not be read. */
  aside?: string;
  /** Nothing but what could not be read. */
  isEmpty: boolean;
  /** Takes a piece away. */
  without(piece: string): void;
}

/** Reads what stands under a name: `rest` is what follows the beginning of a name of which there are many. */
type Opener = (place: Place, data: DeviceView, rest: string) => Opened;

interface Kind {
  open: Opener;
  /** The keys of a name; those of the empty rest are the beginnings of those of the family. */
  keys(data: DeviceView, rest: string): Keys;
}

function kind<T extends Tree>(
  shapeOf: (rest: string, data: DeviceView) => Shape<T>,
  tell: (content: T, data: DeviceView, rest: string) => Told,
): Kind {
  return {
    keys: (data, rest) => keysOf(shapeOf(rest, data)),
    open(place, data, rest) {
      const shape = shapeOf(rest, data);
      const state = createStoredState(shape, place);
      const {content, keeping, aside} = state.get();
      return {
        ...tell(content, data, rest),
        keys: keysOf(shape),
        keeping,
        ...(aside !== undefined && {aside}),
        isEmpty: Object.keys(content).length === 0 && keeping !== 'newer',
        without: (piece) =>
          state.update(
            (known) => Object.fromEntries(Object.entries(known).filter(([key]) => key !== piece)) as T,
          ),
      };
    },
  };
}

/** How each kind is read: a name more in `deviceStore/names.ts` asks for its line here. */
export const KINDS: Readonly<Record<StoredKind, Kind>> = {
  'mon-projet': kind(
    () => projectShape,
    (project, {questions}) => ({
      detail: plural(Object.keys(project).length, 'réponse'),
      pieces: Object.entries(project).map(([criterion, value]) => {
        const question = questions.find(({critere}) => critere === criterion);
        const answer = question?.choices.find(({id}) => id === value);
        return {
          key: criterion,
          title: `${question?.nom ?? criterion}\u00a0: ${answer?.nom ?? String(value)}`,
        };
      }),
    }),
  ),
  dossier: kind(
    () => dossierShape,
    (dossier) => ({detail: plural(countOf(dossier), 'ligne'), url: addresses.dossier()}),
  ),
  'dossier-a-remettre': kind(
    () => listShape,
    ({phrases = {}}) => ({detail: plural(Object.keys(phrases).length, 'phrase'), url: addresses.dossier()}),
  ),
  coches: kind(
    (page) => tickShape(page),
    (ticks, {lists}, page) => ({
      title: lists[page]?.nom ?? page,
      ...(lists[page] && {url: lists[page].url}),
      detail: plural(Object.keys(ticks).filter((id) => isTicked(ticks, id)).length, 'coche'),
    }),
  ),
  gabarits: kind(
    (id, {templates}) => formShape({id, champs: templates[id]?.champs ?? []}),
    (rows, {templates}, id) => ({
      title: templates[id]?.nom ?? id,
      ...(templates[id] && {url: templates[id].url}),
      detail: plural(
        Object.values(rows).reduce((sum, {valeurs}) => sum + Object.keys(valeurs).length, 0),
        'case remplie',
        'cases remplies',
      ),
    }),
  ),
  propositions: kind(
    () => draftsShape,
    (drafts) => ({
      detail: plural(Object.keys(drafts).length, 'brouillon'),
      pieces: Object.entries(drafts)
        .sort(([, one], [, other]) => other.quand - one.quand)
        .map(([key, draft]) => ({
          key,
          title: titleOf(draft),
          url:
            draft.fiche === undefined
              ? addresses.propose()
              : `${addresses.correct()}?fiche=${encodeURIComponent(draft.fiche)}`,
        })),
    }),
  ),
  'pages-lues': kind(
    () => lastPagesShape,
    (pages) => ({
      detail: plural(Object.keys(pages).length, 'page'),
      pieces: listPages(pages).map(({address, title}) => ({key: address, title, url: address})),
    }),
  ),
  'dernieres-recherches': kind(
    () => recentShape,
    (queries) => ({
      detail: plural(Object.keys(queries).length, 'mot ou phrase', 'mots ou phrases'),
      pieces: Object.entries(queries)
        .sort(([, one], [, other]) => other.rang - one.rang)
        .map(([key, {texte}]) => ({key, title: `«\u00a0${texte}\u00a0»`})),
    }),
  ),
  'vues-du-repertoire': kind(
    () => viewShape,
    (views) => ({detail: plural(Object.keys(views).length, 'endroit')}),
  ),
  'raccourci-barre': kind(
    () => slashShape,
    ({isOff = false}) => ({detail: isOff ? 'La touche / ne mène pas à la recherche.' : 'Aucun choix.'}),
  ),
  'raccourci-garder': kind(
    () => keyShape('raccourci-garder'),
    ({isOff = false}) => ({detail: isOff ? 'La touche g ne garde rien.' : 'Aucun choix.'}),
  ),
  'hors-ligne': kind(
    () => offlineShape,
    ({refus = false}) => ({
      detail: refus ? 'Aucune page n’est gardée.' : 'Les pages sont gardées.',
      url: addresses.offline(),
    }),
  ),
};

/** Those of which there are many under a beginning. */
export const FAMILIES: Readonly<Record<FamilyName, true>> = {coches: true, gabarits: true};

/** Those that a tab keeps until it is closed; the browser keeps the others. */
export const TAB_KINDS: ReadonlySet<SingleName> = new Set(['vues-du-repertoire']);

/** « 1 coche », « 3 coches ». */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count > 1 ? many : one}`;
}
