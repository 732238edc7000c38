import {addresses} from '../model/addresses';
import type {OneFileEntry, OneFilePractice, OneFileView} from '../views/oneFileView';
import type {SourceView} from '../views/sourceView';
import type {Way} from '../views/ways';
import {PLACES, anchorOf} from './anchor';
import {Html, markup} from './html';

/** What the file holds beside its text. */
export interface Parts {
  /** Style sheet, and script that searches; both known by their hash in the policy. */
  css: string;
  script: string;
  policy: string;
  /** The search index, as JSON that can stand in a script element. */
  index: string;
  /** Address of the site on the web, without a slash at its end. */
  siteUrl: string;
}

const WAYS: Readonly<Record<Way['by'], string>> = {
  call: 'Téléphone',
  write: 'Courriel',
  door: 'Nous joindre',
  page: 'Page',
  go: 'Adresse',
};

/** The whole file. Without its script it is a document with a table of contents. */
export function oneFileDocument(view: OneFileView, parts: Parts): string {
  const {site, entries, stages, terms, groups, builtOn} = view;
  const known = new Set(
    [
      ...entries.map(({url}) => url),
      ...groups.flatMap(({families}) =>
        families.flatMap(({url, needs}) => [url, ...needs.map((need) => need.url)]),
      ),
      ...stages.flatMap(({url, practices}) => [url, ...practices.map((practice) => practice.url)]),
      ...terms.map(({id}) => addresses.glossaryTerm(id)),
    ].map(anchorOf),
  );
  const place = (address: string) =>
    known.has(anchorOf(address)) ? `#${anchorOf(address)}` : parts.siteUrl + address;
  const count = entries.length;
  return `<!doctype html>\n${
    markup`<html lang="fr-CA">
      <head>
        <meta charset="UTF-8" />
        <meta http-equiv="Content-Security-Policy" content="${parts.policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${site.titre}, en un fichier</title>
        <style>${new Html(parts.css)}</style>
      </head>
      <body>
        <a class="saut" href="#contenu">Aller au contenu</a>
        <header>
          <p class="marque">${site.marque}</p>
          <h1>${site.titre}, en un fichier</h1>
          <p>${site.description}</p>
          <p>
            État des données au ${builtOn}. Ce fichier se lit sans réseau; la version à jour est à
            <a href="${parts.siteUrl}/">${parts.siteUrl.replace(/^https?:\/\//, '')}</a>. Avant une démarche,
            allez voir la page de l’organisme.
          </p>
        </header>
        <form id="${PLACES.form}" role="search" hidden>
          <label for="${PLACES.words}">Chercher dans le répertoire, le guide et le glossaire</label>
          <input
            id="${PLACES.words}"
            type="search"
            autocomplete="off"
            maxlength="200"
            placeholder="Dites-le dans vos mots"
          />
          <p id="${PLACES.count}" role="status"></p>
          <div id="${PLACES.found}"></div>
        </form>
        <main id="contenu" tabindex="-1">
          <nav aria-labelledby="sommaire">
            <h2 id="sommaire">Sommaire</h2>
            <ul>
              <li><a href="#par-besoin">Le répertoire par besoin</a></li>
              <li><a href="#fiches">Les ${count} fiches, de A à Z</a></li>
              <li>
                <a href="#guide">Le guide en bref</a>
                <ul>
                  ${stages.map(({numero, nom, url}) => markup`<li><a href="#${anchorOf(url)}">${numero}. ${nom}</a></li>`)}
                </ul>
              </li>
              <li><a href="#glossaire">Le glossaire</a></li>
            </ul>
          </nav>
          <section aria-labelledby="par-besoin">
            <h2 id="par-besoin">Le répertoire par besoin</h2>
            ${groups.flatMap(({families}) => families.map(familyHtml))}
          </section>
          <section aria-labelledby="fiches">
            <h2 id="fiches">Les fiches, de A à Z</h2>
            ${entries.map((entry) => entryHtml(entry, place))}
          </section>
          <section aria-labelledby="guide">
            <h2 id="guide">Le guide en bref</h2>
            ${stages.map(
              ({numero, nom, url, practices}) =>
                markup`<section aria-labelledby="${anchorOf(url)}">
                  <h3 id="${anchorOf(url)}">Étape ${numero}${'\u00a0'}: ${nom}</h3>
                  ${practices.map(practiceHtml)}
                </section>`,
            )}
          </section>
          <section aria-labelledby="glossaire">
            <h2 id="glossaire">Le glossaire</h2>
            <dl>
              ${terms.map(
                ({id, terme, sigle, definition, anglais}) =>
                  markup`<dt id="${anchorOf(addresses.glossaryTerm(id))}">${terme}${sigle && ` (${sigle})`}</dt>
                    <dd>
                      ${definition} <small>En anglais${'\u00a0'}: <span lang="en">${anglais}</span>.</small>
                    </dd>`,
              )}
            </dl>
          </section>
        </main>
        <footer>
          <p>${site.communaute}</p>
          <p>Textes sous licence ${site.licence}. <a href="#sommaire">Retour au sommaire</a></p>
        </footer>
        <script id="${PLACES.index}" type="application/json">
          ${new Html(parts.index)}
        </script>
        <script>${new Html(parts.script)}</script>
      </body>
    </html>`.text
  }\n`;
}

function familyHtml({phrase, url, needs}: OneFileView['groups'][number]['families'][number]): Html {
  return markup`<section class="famille">
    <h3 id="${anchorOf(url)}">${phrase}</h3>
    ${needs.map(
      (need) =>
        markup`<h4 id="${anchorOf(need.url)}">${need.phrase}</h4>
          ${
            need.entries.length > 0
              ? markup`<ul>
                  ${need.entries.map(({nom, url: to}) => markup`<li><a href="#${anchorOf(to)}">${nom}</a></li>`)}
                </ul>`
              : markup`<p>Aucune ressource connue pour le moment.</p>`
          }`,
    )}
  </section> `;
}

function entryHtml(entry: OneFileEntry, place: (address: string) => string): Html {
  const {nom, sigle, url, kicker, resume, statut, ways, hours, facts, documents, sections, needs} = entry;
  const placed = (text: string) =>
    new Html(text.replace(/(?<=<a href=")\/[^"]*/g, (address) => place(address)));
  return markup`<article>
    <h3 id="${anchorOf(url)}">${nom}${sigle && ` (${sigle})`}</h3>
    <p class="sorte">${kicker}</p>
    ${statut && markup`<p class="avis"><strong>${statut.nom}.</strong> ${statut.phrase}</p>`}${entry.notices.map(({texte}) => markup`<p class="avis">${texte}</p>`)}
    <p class="resume">${resume}</p>
    ${
      ways.length + (hours === undefined ? 0 : 1) > 0 &&
      markup`<ul class="joindre">
        ${ways.map(wayHtml)}${hours !== undefined && markup`<li>Heures${'\u00a0'}: ${hours}</li>`}
      </ul>`
    }${
      facts.length > 0 &&
      markup`<dl>
        ${facts.map(
          ({label, value, details = []}) =>
            markup`<dt>${label}</dt>
              <dd>${value}${details.length > 0 && ` (${details.join('; ')})`}</dd>`,
        )}
      </dl>`
    }${sections.map(
      ({heading, html: text}) =>
        markup`<h4>${heading}</h4>
          ${placed(text)}`,
    )}${
      documents.length > 0 &&
      markup`<h4>À préparer</h4>
        <ul>
          ${documents.map((one) => markup`<li>${one}</li>`)}
        </ul>`
    }${entry.toConfirm.length > 0 && markup`<p class="avis">À confirmer${'\u00a0'}: ${entry.toConfirm.join('; ')}</p>`}
    ${entry.sources.length > 0 && markup`<h4>Sources</h4><ul>${entry.sources.map(sourceHtml)}</ul>`}
    <p class="sorte">
      ${needs.map(({phrase}) => phrase).join('. ')}${needs.length > 0 && '. '}${entry.verification}
    </p>
  </article> `;
}

function sourceHtml({label, url, host, reference, date}: SourceView): Html {
  const details = [reference, date].filter((one) => one !== undefined);
  return markup`<li>${label}${details.length > 0 && ` (${details.join(', ')})`}${url !== undefined && markup`${'\u00a0'}: <a href="${url}">${host}</a>`}</li>`;
}

function wayHtml({by, text, link, note}: Way): Html {
  return markup`<li>
    ${WAYS[by]}${'\u00a0'}:
    ${link === undefined ? text : markup`<a href="${link}">${text}</a>`}${note && ` (${note})`}
  </li>`;
}

function practiceHtml({numero, titre, url, brief, steps, done}: OneFilePractice): Html {
  return markup`<article>
    <h4 id="${anchorOf(url)}">${numero} ${titre}</h4>
    <p>${brief}</p>
    ${
      steps.length > 0 &&
      markup`<ol>
        ${steps.map((step) => markup`<li>${step}</li>`)}
      </ol>`
    }${
      done.length > 0 &&
      markup`<p class="fait">C’est fait quand…</p>
        <ul class="coches">
          ${done.map((one) => markup`<li>${one}</li>`)}
        </ul>`
    }
  </article> `;
}
