import {afterEach, describe, expect, it, vi} from 'vitest';
import {saveAs} from '@site/src/components/Browser/saveAs';
import {allRows} from '@site/src/exports/dossier/sheet';
import type {DossierSheet} from '@site/src/exports/dossier/sheet';
import {bareRow, fullRow, sheet} from '@site/src/exports/dossier/fixtures';
import {act, fireEvent, render, screen, waitFor} from '@site/tests/rendering';
import {MARKDOWN_FILE} from './sheetFiles';
import TakeAway from './TakeAway';

vi.mock('@site/src/components/Browser/saveAs', () => ({saveAs: vi.fn()}));

const NOTE = 'mise de fonds';

const panel = (given: DossierSheet = sheet) =>
  render(
    <TakeAway
      sender="moi"
      sheetOf={(withOwn) => ({...given, link: `${given.link}${withOwn ? `&n=${NOTE}` : ''}`})}
    />,
  );

const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));

const STATE = 'Contacté';

const withOwn = () => fireEvent.click(screen.getByRole('checkbox', {name: /^Avec mes notes/}));

async function saved(button: string): Promise<string> {
  vi.mocked(saveAs).mockClear();
  press(button);
  // What writes a Word document is long to load where much else runs.
  await waitFor(() => expect(saveAs).toHaveBeenCalledOnce(), {timeout: 30_000});
  const [name = '', , content = ''] = vi.mocked(saveAs).mock.lastCall ?? [];
  return `${name}\n${typeof content === 'string' ? content : ''}`;
}

/** Address of the letter that the browser was given to open. */
async function letter(): Promise<string> {
  const opened: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    opened.push(this.href);
  });
  press('Envoyer par courriel');
  await waitFor(() => expect(opened).toHaveLength(1));
  return decodeURIComponent(opened[0] ?? '');
}

afterEach(() => vi.restoreAllMocks());

describe('the notes of a dossier, and where one stands', () => {
  it.each(['Texte (.txt)', 'Markdown (.md)', 'Tableur (.csv)', 'Agenda (.ics)'])(
    'leave as %s only when one says so',
    async (button) => {
      panel();
      const bare = await saved(button);
      expect(bare).not.toContain(NOTE);
      expect(bare).not.toContain(STATE);
      withOwn();
      const whole = (await saved(button)).replace(/\r\n /g, '');
      expect(whole).toContain(NOTE);
      expect(whole).toContain(STATE);
    },
  );

  it('leave by a letter, by the link and on paper only when one says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {clipboard: {writeText}});
    panel();
    const paper = () => {
      act(() => void window.dispatchEvent(new Event('beforeprint')));
      const text = document.querySelector('article')?.textContent ?? '';
      act(() => void window.dispatchEvent(new Event('afterprint')));
      return text;
    };
    for (const has of [false, true]) {
      expect(paper().includes(NOTE)).toBe(has);
      expect(paper().includes(STATE)).toBe(has);
      expect((await letter()).includes(NOTE)).toBe(has);
      press('Copier le lien de la liste');
      await screen.findByText('Le lien est copié.');
      expect(String(writeText.mock.lastCall).includes(NOTE)).toBe(has);
      withOwn();
    }
    expect(document.querySelector('article')).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('a list for somebody else', () => {
  it('asks nothing of notes, and has none', async () => {
    render(<TakeAway sender="conseil" sheetOf={() => sheet} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    const text = await saved('Texte (.txt)');
    expect(text).toContain('liste-proposee-');
    expect(text).not.toContain(NOTE);
    expect(text).not.toContain('État');
  });
});

describe('a file', () => {
  it('bears the day it leaves', async () => {
    panel();
    expect(await saved('Word (.docx)')).toContain(`mon-dossier-${sheet.day}.docx`);
    expect(screen.getByRole('status').textContent).toBe('Le fichier est prêt.');
  });

  it('that cannot be made is said, and nothing is lost', async () => {
    vi.spyOn(MARKDOWN_FILE, 'write').mockRejectedValueOnce(new Error('no network'));
    panel();
    press('Markdown (.md)');
    expect(await screen.findByText(/rien n’est perdu/)).toBeTruthy();
  });

  it('of dates that would have none is not made', async () => {
    vi.mocked(saveAs).mockClear();
    panel({...sheet, stages: [{title: 'Étape', rows: [bareRow]}]});
    press('Agenda (.ics)');
    expect(await screen.findByText(/aucune date/)).toBeTruthy();
    expect(saveAs).not.toHaveBeenCalled();
  });
});

describe('a letter', () => {
  const long = (count: number, link = sheet.link): DossierSheet => ({
    ...sheet,
    link,
    stages: [
      {
        title: 'Étape',
        rows: Array.from({length: count}, (_, index) => ({...fullRow, id: `fonds-${index}`})),
      },
    ],
  });

  it('says less of a list that is long, and says that it does', async () => {
    const given = long(20);
    panel(given);
    const text = await letter();
    expect(text).toContain(`${allRows(given).length}. Fonds d’essai\r\n`);
    expect(text).not.toContain('Montant');
    expect(screen.getByRole('status').textContent).toContain('que le court');
  });

  it('that cannot hold even the link is not begun', async () => {
    panel(long(20, `https://guide.example/dossier#${'a'.repeat(7000)}`));
    press('Envoyer par courriel');
    expect(await screen.findByText(/trop longue pour un courriel/)).toBeTruthy();
  });
});

describe('paper', () => {
  it('says how to open a list again that is too long for a code', () => {
    panel({...sheet, link: `https://guide.example/dossier#${'a'.repeat(3000)}`});
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.queryByRole('img', {name: /Code qui ouvre/})).toBeNull();
    expect(screen.getByText(/trop longue pour un code/)).toBeTruthy();
  });
});
