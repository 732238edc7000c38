import {tableAddress} from '../exports/openData/catalogue';
import {resourceFile} from '../exports/openData/documentList';
import type {DataPublication} from '../exports/openData/publication';
import {absolute} from '../exports/openData/publication';
import {BETWEEN, RESOURCES_TABLE} from '../exports/openData/tables';

/** A few lines that read the data, to be copied as they are. */
export interface DataExample {
  /** That of its block on the page. */
  id: string;
  title: string;
  lead: string;
  code: string;
}

/** What the examples ask for: things that are in the data. */
export interface ExampleSubject {
  resource: string;
  territory: {id: string; nom: string};
}

/** The examples of the page of the open data; a test runs those in shell and in Python on the built site. */
export function dataExamples(
  publication: DataPublication,
  {resource, territory}: ExampleSubject,
): DataExample[] {
  const table = {name: RESOURCES_TABLE};
  const csv = absolute(publication, tableAddress('standard', table));
  const one = absolute(publication, resourceFile(resource));
  return [
    {
      id: 'exemple-curl',
      title: 'Dans un terminal, avec curl',
      lead: 'Une ressource s’affiche; le répertoire s’enregistre dans ressources.csv.',
      code: [`curl -fsS ${one}`, `curl -fsSO ${csv}`].join('\n'),
    },
    {
      id: 'exemple-python',
      title: 'En Python, sans rien installer',
      lead: `Les ressources propres à un territoire\u00a0: ${territory.nom}.`,
      code: [
        'import csv',
        'import io',
        'from urllib.request import urlopen',
        '',
        `with urlopen("${csv}") as reponse:`,
        '    texte = io.TextIOWrapper(reponse, encoding="utf-8-sig", newline="")',
        '    ressources = list(csv.DictReader(texte))',
        '',
        'for ressource in ressources:',
        `    if "${territory.id}" in ressource["territoires"].split("${BETWEEN}"):`,
        '        print(ressource["nom"], ressource["page"], sep=" : ")',
      ].join('\n'),
    },
    {
      id: 'exemple-r',
      title: 'En R',
      lead: 'Le nombre de ressources de chaque type.',
      code: [
        `adresse <- "${csv}"`,
        'ressources <- read.csv(adresse, fileEncoding = "UTF-8-BOM")',
        'sort(table(ressources$type_nom), decreasing = TRUE)',
      ].join('\n'),
    },
    {
      id: 'exemple-tableur',
      title: 'Dans un tableur en ligne',
      lead: 'Dans Google Sheets, cette formule remplit la feuille et la tient à jour. Dans Excel, ouvrez plutôt un fichier de la première liste.',
      code: `=IMPORTDATA("${csv}")`,
    },
  ];
}
