import {describe, expect, it, vi} from 'vitest';
import type {ReactNode} from 'react';
import {renderAt, screen} from '@site/tests/rendering';
import {addresses} from '@site/src/model/addresses';

vi.mock('@site/src/components/PageFrame', () => ({default: ({children}: {children: ReactNode}) => children}));

const {default: Contribute} = await import('@site/src/pages/contribuer');

const show = () => renderAt(addresses.contribute(), <Contribute />).container;

describe('the contributors’ page', () => {
  it('leads to each gesture in one tap', () => {
    show();
    const [first] = screen.getAllByRole('list');
    const links = [...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain(addresses.propose());
    expect(links).toContain(addresses.toCheck());
    expect(links).toContain(addresses.spreadsheet());
    expect(links).toHaveLength(5);
  });

  it('keeps the places that other pages lead to, and has those that it leads to', () => {
    const page = show();
    for (const anchor of ['proposer', 'signaler']) expect(page.querySelector(`#${anchor}`)).not.toBeNull();
    const within = [...page.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^(?:\/contribuer)?#/.test(href))
      .map((href) => href.slice(href.indexOf('#')));
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter((anchor) => !page.querySelector(anchor))).toEqual([]);
  });

  it('says whom to speak to when nothing is configured, and promises no delay', () => {
    const {textContent: text} = show();
    expect(text).toContain('Aucune adresse n’est encore ouverte');
    expect(text).toContain('Aucun délai n’est promis');
    expect(text).not.toMatch(/\bd’ici \d|\d+ jours\b/);
  });
});
