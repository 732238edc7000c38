import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Channels} from '@site/src/contribution/channels';
import type {SiteTexts} from '@site/src/model/site';

/** The words of `data/site.yaml`. */
export function useSiteTexts(): SiteTexts {
  return useDocusaurusContext().siteConfig.customFields?.texts as SiteTexts;
}

/** Address of the repository's web page; undefined when the site is built outside of a forge. */
export function useRepository(): string | undefined {
  return (useDocusaurusContext().siteConfig.customFields?.repository as string | null) ?? undefined;
}

/** Where a contribution can go from this site. */
export function useChannels(): Channels {
  const repository = useRepository();
  const mail = useSiteTexts().courriel_propositions;
  return {...(repository !== undefined && {repository}), ...(mail !== undefined && {mail})};
}

/** True when the site was built to hold the PDF of the guide: `GUIDE_PDF` of src/model/addresses.ts then leads to it. */
export function useHasGuidePdf(): boolean {
  return useDocusaurusContext().siteConfig.customFields?.hasGuidePdf === true;
}
