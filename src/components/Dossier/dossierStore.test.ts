import {expect, it} from 'vitest';
import {fakeDevice} from '@site/src/deviceStore/fakes';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {keptOf, line} from '@site/src/dossier/fixtures';
import {change, openKept} from '@site/src/dossier/kept';
import {add, remove} from '@site/src/dossier/keptDossier';
import {dossierShape} from './dossierStore';

it('brings together, line by line, what two tabs do while the device is closed', () => {
  const device = fakeDevice();
  const [one, other] = [device.tab(), device.tab()].map((tab) => createStoredState(dossierShape, tab));
  one?.update(() => keptOf(line('a'), line('b'), line('c')));
  device.isFull = true;
  one?.update((kept) => change(remove(kept, 'ressource:a'), 'ressource:b', {etat: 'contacte'}));
  expect(one?.get().keeping).toBe('refused');
  device.isFull = false;
  other?.update((kept) => add(change(kept, 'ressource:c', {note: 'Là'}), line('d')));
  one?.save();
  const {content, keeping} = createStoredState(dossierShape, device.tab()).get();
  expect(keeping).toBe('kept');
  expect(openKept(content).items.map(({id, etat, note}) => [id, etat, note])).toEqual([
    ['b', 'contacte', undefined],
    ['c', 'a-contacter', 'Là'],
    ['d', 'a-contacter', undefined],
  ]);
});

it('puts aside what is no dossier, and leaves a dossier of a later site alone', () => {
  const text = JSON.stringify({version: 2, contenu: {}});
  const later = createStoredState(dossierShape, fakeDevice({'2ise:garde:dossier': text}).tab());
  expect(later.get().keeping).toBe('newer');
  const damaged = createStoredState(dossierShape, fakeDevice({'2ise:garde:dossier': '{"version":1'}).tab());
  expect(damaged.get()).toMatchObject({content: {}, aside: '{"version":1'});
  expect(dossierShape.read({lignes: []})).toBeUndefined();
});
