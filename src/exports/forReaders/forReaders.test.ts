import {describe, expect, it} from 'vitest';
import {robotsTxt} from '../robotsTxt';
import {guideMarkdown} from './guideMarkdown';
import {llmsTxt} from './llmsTxt';

const HOME = 'https://guide.example/projet/';

describe('guideMarkdown', () => {
  it('says the front matter in lines, the sources as notes, and leads somewhere from anywhere', () => {
    const text = guideMarkdown(
      {
        front: {
          titre: 'Écoutez avant d’écrire',
          resume: 'Des gens vous disent ce qu’ils vivent.',
          sources: [
            {id: 'un', titre: 'Un guide', url: 'https://guide.example.org/a'},
            {id: 'copie', titre: 'Un rapport', url: 'https://docplayer.example.org/b', copie: true},
          ],
          revise_le: '2026-11-30',
        },
        body: '## En bref\n\nVoyez [la fiche](/repertoire/quai)[^un] et [ailleurs](https://ailleurs.example/x).\n\n- [ ] Fait. {#fait}\n',
        address: `${HOME}guide/ideation/ecouter`,
        place: 'Pratique 1.1',
        needs: ['écouter'],
      },
      HOME,
      'CC BY 4.0',
    );
    expect(text.replaceAll('\u00a0', ' ')).toBe(
      `# Écoutez avant d’écrire

Des gens vous disent ce qu’ils vivent.

- Pratique 1.1
- Besoins : écouter
- Révisée le 30 novembre 2026
- Licence : CC BY 4.0
- Adresse : <https://guide.example/projet/guide/ideation/ecouter>

## En bref

Voyez [la fiche](https://guide.example/projet/repertoire/quai)[^un] et [ailleurs](https://ailleurs.example/x).

- [ ] Fait.

[^un]: Un guide <https://guide.example.org/a>
[^copie]: Un rapport
`,
    );
  });
});

describe('llmsTxt', () => {
  it('is a title, a quotation, and lists of links that are not empty', () => {
    expect(
      llmsTxt({
        title: 'Guide',
        description: 'Un guide.',
        notes: ['Sous licence.'],
        sections: [
          {title: 'Pages', pages: [{title: 'Un [essai]', url: `${HOME}a`, summary: 'Une phrase.'}]},
          {title: 'Vide', pages: []},
        ],
      }),
    ).toBe(
      `# Guide\n\n> Un guide.\n\nSous licence.\n\n## Pages\n\n- [Un \\[essai\\]](${HOME}a): Une phrase.\n`,
    );
  });
});

describe('robotsTxt', () => {
  it('lets all be read, and says where the map is', () => {
    expect(robotsTxt(HOME)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://guide.example/projet/sitemap.xml\n',
    );
  });
});
