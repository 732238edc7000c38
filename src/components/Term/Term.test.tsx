import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {act, fireEvent, renderAt, screen} from '@site/tests/rendering';
import Term from './index';

const TEXT = (
  <p>
    Un{' '}
    <Term terme="obnl" nom="Organisme à but non lucratif" definition="Une personne morale.">
      OBNL
    </Term>{' '}
    <a href="/ailleurs">Ailleurs</a>
  </p>
);

beforeEach(() => {
  vi.useFakeTimers();
  renderAt('/guide', TEXT);
});

afterEach(() => vi.useRealTimers());

const words = () => screen.getByRole('button', {name: 'OBNL'});
const isOpen = () => screen.queryByRole('note') !== null;
const around = () => words().parentElement!;
const mouse = {pointerType: 'mouse'};

/** What a browser tells of a press: the pointer, then the focus, then the click. */
function press(): void {
  fireEvent.pointerDown(words());
  act(() => words().focus());
  fireEvent.click(words(), {detail: 1});
}

describe('Term', () => {
  it('says what it opens, and leads to the glossary', () => {
    expect(words().getAttribute('aria-expanded')).toBe('false');
    press();
    expect(words().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(words().getAttribute('aria-controls')!)).toBe(screen.getByRole('note'));
    expect(screen.getByRole('note').textContent).toContain('Une personne morale.');
    expect(screen.getByRole('link', {name: 'Voir le glossaire'}).getAttribute('href')).toBe(
      '/glossaire#obnl',
    );
  });
});

describe('its note, under a pointer', () => {
  it('opens, waits for the pointer to come to it by a detour, and closes when it does not', () => {
    fireEvent.pointerEnter(around(), mouse);
    expect(isOpen()).toBe(true);
    fireEvent.pointerLeave(around(), mouse);
    act(() => vi.advanceTimersByTime(200));
    fireEvent.pointerEnter(around(), mouse);
    act(() => vi.advanceTimersByTime(5000));
    expect(isOpen()).toBe(true);
    fireEvent.pointerLeave(around(), mouse);
    act(() => vi.advanceTimersByTime(300));
    expect(isOpen()).toBe(false);
  });

  it('stays once it was pressed, and closes at the next press', () => {
    fireEvent.pointerEnter(around(), mouse);
    press();
    fireEvent.pointerLeave(around(), mouse);
    act(() => vi.advanceTimersByTime(5000));
    expect(isOpen()).toBe(true);
    press();
    expect(isOpen()).toBe(false);
  });

  it('does not open under a finger that passes', () => {
    fireEvent.pointerEnter(around(), {pointerType: 'touch'});
    expect(isOpen()).toBe(false);
  });

  it('closes at a press elsewhere, not at one inside', () => {
    press();
    fireEvent.pointerDown(screen.getByRole('note'));
    expect(isOpen()).toBe(true);
    fireEvent.pointerDown(screen.getByRole('link', {name: 'Ailleurs'}));
    expect(isOpen()).toBe(false);
  });

  it('leaves the link to those who open it elsewhere', () => {
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      // `true`: nothing prevented what the browser does.
      expect(fireEvent.click(words(), {[key]: true, detail: 1})).toBe(true);
      expect(isOpen()).toBe(false);
    }
  });
});

describe('its note, with the keyboard', () => {
  it('opens with the focus, stays while it is inside, and closes as it leaves', () => {
    act(() => words().focus());
    expect(isOpen()).toBe(true);
    act(() => screen.getByRole('link', {name: 'Voir le glossaire'}).focus());
    expect(isOpen()).toBe(true);
    act(() => screen.getByRole('link', {name: 'Ailleurs'}).focus());
    expect(isOpen()).toBe(false);
  });

  it('closes at Escape, which gives the words the focus that was in it', () => {
    act(() => words().focus());
    act(() => screen.getByRole('link', {name: 'Voir le glossaire'}).focus());
    fireEvent.keyDown(document, {key: 'Escape'});
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(words());
  });

  it('opens and closes at Enter and at Space, which do not leave nor scroll the page', () => {
    act(() => words().focus());
    // Enter is told as a click without a pointer.
    expect(fireEvent.click(words(), {detail: 0})).toBe(false);
    expect(isOpen()).toBe(false);
    expect(fireEvent.keyDown(words(), {key: ' '})).toBe(false);
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(words(), {key: ' '});
    expect(isOpen()).toBe(false);
    expect(fireEvent.keyDown(words(), {key: 'a'})).toBe(true);
  });
});
