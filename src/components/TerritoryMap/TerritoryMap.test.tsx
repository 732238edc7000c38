import {useState} from 'react';
import {describe, expect, it} from 'vitest';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import type {MapDrawing} from '@site/src/views/mapDrawing';
import {mapShades} from '@site/src/views/mapView';
import TerritoryMap from './index';

const drawing: MapDrawing = {
  width: 700,
  height: 300,
  attribution: 'Essai',
  shapes: ['a', 'b'].map((id) => ({
    id,
    nom: id.toUpperCase(),
    path: 'M0 0L1 1z',
    label: {x: 1, y: 1, lines: [id], size: 12},
  })),
};
const places = [
  {id: 'a', nom: 'MRC A', count: 12, url: '/repertoire?territoire=a'},
  {id: 'b', nom: 'MRC B', count: 0, url: '/contribuer/proposer?territoire=b'},
];

function Shown() {
  const [pointed, setPointed] = useState<string>();
  return (
    <>
      <p role="status">{pointed}</p>
      <TerritoryMap
        drawing={drawing}
        places={places}
        shades={mapShades([12, 0])}
        pointed={pointed}
        onPoint={setPointed}
      />
    </>
  );
}

const link = (name: RegExp) => screen.getByRole('link', {name});
const pointed = () => screen.getByRole('status').textContent;
const touch = (target: HTMLElement) => {
  fireEvent.pointerDown(target, {pointerType: 'touch'});
  return fireEvent.click(target, {detail: 1});
};

describe('the map', () => {
  it('is made of links that say their number and their territory', () => {
    renderAt('/carte', <Shown />);
    expect(
      screen.getAllByRole('link').map((one) => [one.getAttribute('aria-label'), one.getAttribute('href')]),
    ).toEqual([
      ['MRC A\u00a0: 12\u00a0ressources propres', '/repertoire?territoire=a'],
      ['MRC B\u00a0: 0\u00a0ressource, en proposer une', '/contribuer/proposer?territoire=b'],
    ]);
  });

  it('names the territory that a finger touches, and follows its link at the second touch', () => {
    renderAt('/carte', <Shown />);
    expect(touch(link(/MRC A/))).toBe(false);
    expect(pointed()).toBe('a');
    expect(touch(link(/MRC B/))).toBe(false);
    expect(pointed()).toBe('b');
    expect(touch(link(/MRC A/))).toBe(false);
  });

  it('names the territory that has the focus', () => {
    renderAt('/carte', <Shown />);
    fireEvent.focus(link(/MRC B/));
    expect(pointed()).toBe('b');
  });
});
