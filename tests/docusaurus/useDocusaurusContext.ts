/** A site at the root of its host, without a repository. */
export default function useDocusaurusContext() {
  return {
    siteConfig: {
      title: 'Guide et répertoire',
      url: 'https://guide.example',
      baseUrl: '/',
      customFields: {texts: {}, repository: null, hasGuidePdf: false},
    },
  };
}
