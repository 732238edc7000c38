import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {splitFrontMatter} from '../content/frontMatter';
import type {ProjectFolders} from '../content/project';
import {guideMarkdown} from '../exports/forReaders/guideMarkdown';
import type {ReadablePage} from '../exports/forReaders/llmsTxt';
import {llmsTxt} from '../exports/forReaders/llmsTxt';
import {OPEN_API} from '../exports/openData/catalogue';
import {documentAddress} from '../exports/openData/documentList';
import {robotsTxt} from '../exports/robotsTxt';
import {addresses} from '../model/addresses';
import {markdownOf, SHEETS} from '../model/fileAddresses';
import {FEEDS} from '../model/feedAddresses';
import type {Content} from '../model/content';
import {guideDoc} from '../model/guideDoc';
import {familySentences, needs} from '../model/lookups';
import {practiceNumber} from '../model/practiceNumber';

/**
 * What the site says to those that read it without a browser: robots.txt, llms.txt, and the guide as Markdown; path → text.
 * @param home address of the home page in full, with a slash at the end
 */
export async function readableFiles(
  content: Content,
  {guide}: Pick<ProjectFolders, 'guide'>,
  home: string,
): Promise<Map<string, string>> {
  const files = new Map([
    ['robots.txt', robotsTxt(home)],
    ['llms.txt', llms(content, home)],
  ]);
  const {vocabularies, site} = content;
  const named = new Map(needs(vocabularies).map(({id, libelle}) => [id, libelle]));
  for (const {page, file, place} of guidePages(content)) {
    const {content: body} = splitFrontMatter(await readFile(path.join(guide, file), 'utf8'));
    const address = home + page.url.slice(1);
    const answered = page.besoins.flatMap((need) => named.get(need) ?? []);
    const text = guideMarkdown({front: page, body, address, place, needs: answered}, home, site.licence);
    files.set(markdownOf(page.url).slice(1), text);
  }
  return files;
}

/** The pages of the guide in their order, with the file and the place of each. */
function guidePages({vocabularies, stageGuides, practices}: Content) {
  return vocabularies.etapes.flatMap((stage) => [
    ...stageGuides
      .filter(({id}) => id === stage.id)
      .map((page) => ({
        page,
        file: `${guideDoc(page.id)}.md`,
        place: `Étape ${stage.numero}\u00a0: ${stage.nom}`,
      })),
    ...practices
      .filter(({etape}) => etape === stage.id)
      .map((page) => ({
        page,
        file: `${guideDoc(stage.id, page.id)}.md`,
        place: `Pratique ${practiceNumber(page, vocabularies)}`,
      })),
  ]);
}

function llms(content: Content, home: string): string {
  const {site, vocabularies} = content;
  const at = (address: string) => home + address.replace(/^\//, '');
  const page = (title: string, address: string, summary?: string): ReadablePage => ({
    title,
    url: at(address),
    ...(summary !== undefined && {summary}),
  });
  return llmsTxt({
    title: site.titre,
    description: site.description,
    notes: [
      site.communaute,
      `Les textes sont sous licence ${site.licence}. Une fiche dit elle-même ce qui n’est pas confirmé et quand une personne l’a vérifiée\u00a0: citez-la avec son adresse et sa date.`,
    ],
    sections: [
      {
        title: 'Guide',
        pages: guidePages(content).map(({page: {titre, url, resume}, place}) =>
          page(place.endsWith(titre) ? place : `${place}\u00a0– ${titre}`, markdownOf(url), resume),
        ),
      },
      {
        title: 'Répertoire, par besoin',
        pages: familySentences(vocabularies).map(({family, sentence}) =>
          page(sentence, addresses.family(family.id)),
        ),
      },
      {
        title: 'Parcours',
        pages: content.parcours.map(({id, nom, resume}) => page(nom, addresses.parcours(id), resume)),
      },
      {
        title: 'Pour comprendre',
        pages: [
          page('Glossaire', addresses.glossary()),
          page('Repères juridiques', addresses.facts()),
          page('Boîte à outils', addresses.toolbox()),
          page('À propos', addresses.about()),
        ],
      },
      {
        title: 'Données',
        pages: [
          page('Toutes les fiches, en un fichier', documentAddress('ressources')),
          page('Les données ouvertes, fichier par fichier', addresses.openData()),
          page('La description de leurs adresses (OpenAPI)', OPEN_API),
          page('Toutes les fiches, en un classeur', SHEETS.directory),
          page('Ce qui a changé, en flux', FEEDS.changesAtom),
          page('Toutes les pages', 'sitemap.xml'),
        ],
      },
    ],
  });
}
