/**
 * Sites that copy other people's documents without being their publisher. What is read there may support an entry, but
 * readers are never sent to it: the page changes, asks for money or disappears.
 */
const COPY_HOSTS = [
  '123doc',
  'baixardoc',
  'docplayer',
  'docslib',
  'doczz',
  'dokumen',
  'edoc',
  'fdocuments',
  'pdfcoffee',
  'pdffox',
  'pdfhall',
  'pdfslide',
  'qdoc',
  'readkong',
  'scribd',
  'silo',
  'slideplayer',
  'slideserve',
  'slideshare',
  'studylib',
  'studylibfr',
  'vdocument',
  'vdocuments',
  'yumpu',
  'zdoc',
];

/** True for a domain of such a site, whatever its ending: « docplayer.fr », « fr.readkong.com ». */
export function isCopyHost(domain: string): boolean {
  const name = domain.split('.').at(-2);
  return name !== undefined && COPY_HOSTS.includes(name);
}
