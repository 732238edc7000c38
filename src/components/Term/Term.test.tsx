// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {fireEvent, renderAt, screen} from '@site/tests/rendering';
import Term from './index';

const TERM = (
  <p>
    Un{' '}
    <Term terme="obnl" nom="Organisme à but non lucratif" definition="Une personne morale.">
      OBNL
    </Term>{' '}
    <a href="/ailleurs">Ailleurs</a>
  </p>
);

function words(): HTMLElement {
  return screen.getByRole('button', {name: 'OBNL'});
}

function isOpen(): boolean {
  return screen.queryByRole('note') !== null;
}

describe('Term', () => {
  it('says what it opens, and leads to the glossary', () => {
    renderAt('/guide', TERM);
    expect(words().getAttribute('aria-expanded')).toBe('false');
    expect(isOpen()).toBe(false);
    fireEvent.click(words());
    expect(words().getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(words().getAttribute('aria-controls')!)).toBe(screen.getByRole('note'));
    expect(screen.getByRole('note').textContent).toContain('Une personne morale.');
    expect(screen.getByRole('link', {name: 'Voir le glossaire'}).getAttribute('href')).toBe(
      '/glossaire#obnl',
    );
  });
});
