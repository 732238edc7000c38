import {afterEach, describe, expect, it, vi} from 'vitest';
import type {TemplateView} from '@site/src/views/templateView';
import {filledFile} from '@site/src/exports/filledFile';
import {act, fireEvent, render, screen, within} from '@site/tests/rendering';
import FillForm from './FillForm';

// The browser downloads what makes it; src/exports/filledFile.test.ts reads its files back.
vi.mock('@site/src/exports/filledFile', () => ({filledFile: vi.fn()}));

/** Each test has its form: what a device could not keep stays in the memory of the site. */
let count = 0;

function template(): TemplateView {
  count += 1;
  return {
    id: `budget-${count}`,
    titre: 'Budget',
    resume: 'Comptez tout.',
    quand: 'Avant de demander.',
    comment: 'Ligne par ligne.',
    forme: 'tableau',
    champs: [
      {id: 'poste', nom: 'Poste', aide: 'Ce que l’on paie.', saisie: 'ligne'},
      {id: 'cout', nom: 'Coût', aide: 'En dollars.', saisie: 'montant'},
    ],
    stage: {id: 'ideation', numero: 1, nom: 'Idée', url: '/guide/ideation'},
    downloads: [],
    example: [],
    practices: [],
    needs: [],
    activities: [],
    revised: {text: '', date: ''},
  };
}

/** A field of a row, from 1. */
function field(row: number, name: string): HTMLInputElement {
  return within(screen.getByRole('group', {name: `Ligne ${row}`})).getByLabelText<HTMLInputElement>(name);
}

function type(input: HTMLInputElement, text: string): void {
  fireEvent.focus(input);
  fireEvent.change(input, {target: {value: text}});
}

const total = () => screen.getByRole('definition').textContent;

const described = (input: HTMLInputElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('amounts', () => {
  it('say how they are read when there are two ways, and let one choose', () => {
    render(<FillForm template={template()} />);
    type(field(1, 'Coût'), '1,200');
    type(field(2, 'Coût'), '300');
    expect(described(field(1, 'Coût'))).toContain('Lu\u00a0: 1\u00a0200\u00a0$.');
    expect(total()).toBe('1\u00a0500\u00a0$');
    expect(screen.getByText(/peut se lire de deux façons/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: /Lire plutôt 1,20/}));
    expect(field(1, 'Coût').value).toBe('1,20');
    expect(document.activeElement).toBe(field(1, 'Coût'));
    expect(total()).toBe('301,20\u00a0$');
    expect(screen.queryByText(/deux façons/)).toBeNull();
  });

  it('that are no number stay in the form and are said, once one has left them and at the next visit', () => {
    const budget = template();
    const first = render(<FillForm template={budget} />);
    type(field(1, 'Coût'), '1 20');
    expect(field(1, 'Coût').getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(field(1, 'Coût'));
    expect(described(field(1, 'Coût'))).toContain('Écrivez un nombre');
    expect(screen.getByText(/Un montant n’est pas un nombre/)).toBeTruthy();
    first.unmount();
    render(<FillForm template={budget} />);
    expect(field(1, 'Coût').value).toBe('1 20');
    expect(field(1, 'Coût').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a form on the device', () => {
  it.each([
    ['null', null],
    ['undefined', undefined],
  ])('says from the start that nothing is kept where the storage is %s, and works', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    render(<FillForm template={template()} />);
    expect(screen.getByText(/Ce navigateur ne garde rien/)).toBeTruthy();
    type(field(1, 'Poste'), 'Local');
    type(field(2, 'Poste'), 'Repas');
    expect([field(1, 'Poste').value, field(2, 'Poste').value]).toEqual(['Local', 'Repas']);
    expect(screen.getAllByText(/Ce navigateur ne garde rien/)).toHaveLength(1);
  });

  it('shows what another tab writes, and erases none of it', () => {
    const budget = template();
    render(<FillForm template={budget} />);
    type(field(1, 'Poste'), 'Local');
    const key = `2ise:garde:gabarits/${budget.id}`;
    const there = JSON.parse(localStorage.getItem(key) ?? '') as {
      contenu: Record<string, {valeurs: Record<string, string>}>;
    };
    there.contenu[2]!.valeurs.poste = 'Repas';
    localStorage.setItem(key, JSON.stringify(there));
    // No news of it has come when the next key is pressed.
    type(field(1, 'Poste'), 'Local prêté');
    expect(field(2, 'Poste').value).toBe('Repas');
    there.contenu[1]!.valeurs.poste = 'Salle';
    localStorage.setItem(key, JSON.stringify(there));
    act(() => void window.dispatchEvent(new Event('pageshow')));
    expect(field(1, 'Poste').value).toBe('Salle');
  });

  it('takes over what the site kept before, and puts aside what it cannot read', () => {
    const [old, damaged] = [template(), template()];
    localStorage.setItem(
      `2ise:gabarit:${old.id}`,
      '{"version":1,"lignes":[{"poste":"Local"},{"cout":"300"}]}',
    );
    localStorage.setItem(`2ise:gabarit:${damaged.id}`, '{abîmé');
    const first = render(<FillForm template={old} />);
    expect([field(1, 'Poste').value, field(2, 'Coût').value]).toEqual(['Local', '300']);
    first.unmount();
    render(<FillForm template={damaged} />);
    type(field(1, 'Poste'), 'Neuf');
    expect(screen.getByText(/mis de côté/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: 'L’effacer'}));
    expect(screen.queryByText(/mis de côté/)).toBeNull();
    expect(Object.values(localStorage).join()).not.toContain('abîmé');
    expect(field(1, 'Poste').value).toBe('Neuf');
  });
});

describe('what was typed', () => {
  /** Names of the files that the browser was given to keep. */
  function keepDownloads(): string[] {
    const names: string[] = [];
    URL.createObjectURL = () => 'blob:essai';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    return names;
  }

  const ask = () => fireEvent.click(screen.getByRole('button', {name: 'Télécharger pour Excel (.xlsx)'}));

  afterEach(() => vi.restoreAllMocks());

  it('leaves in the format of the files of the template', async () => {
    const names = keepDownloads();
    const budget = template();
    vi.mocked(filledFile).mockResolvedValueOnce({ending: 'xlsx', type: 'essai', bytes: new Uint8Array([1])});
    render(<FillForm template={budget} />);
    type(field(1, 'Poste'), 'Local');
    ask();
    expect(screen.getByText('Le fichier se prépare…')).toBeTruthy();
    expect(await screen.findByText('Le fichier est prêt.')).toBeTruthy();
    expect(names).toEqual([`${budget.id}.xlsx`]);
    const [, rows, , day] = vi.mocked(filledFile).mock.lastCall ?? [];
    expect(rows?.[0]).toEqual({poste: 'Local', cout: ''});
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says when its file cannot be made, and what to take instead', async () => {
    const names = keepDownloads();
    vi.mocked(filledFile).mockRejectedValueOnce(new Error('no network'));
    render(<FillForm template={template()} />);
    ask();
    expect((await screen.findByText(/ne se fait pas/)).textContent).toContain('.csv');
    expect(names).toEqual([]);
  });
});
