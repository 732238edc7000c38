/** What is set for each plugin, so that it knows French and where the documents are; the rest is at its defaults. */
export const PLUGIN_OPTIONS: Record<string, object> = {
  '@easyops-cn/docusaurus-search-local': {language: 'fr', docsRouteBasePath: '/d', indexBlog: false},
  'docusaurus-lunr-search': {languages: ['fr']},
  '@cmfcmf/docusaurus-search-local': {language: 'fr', indexBlog: false},
};
