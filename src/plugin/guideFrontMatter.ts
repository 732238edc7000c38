import type {SplitText} from '../content/frontMatter';

/** Gives Docusaurus the names it knows for the French keys of a guide page; the others it leaves as they are. */
export function toDocusaurusFrontMatter({frontMatter, content}: SplitText): SplitText {
  const {titre, resume, ordre, ...rest} = frontMatter;
  return {
    frontMatter: {
      ...(typeof titre === 'string' ? {title: titre} : {}),
      ...(typeof resume === 'string' ? {description: resume} : {}),
      ...(typeof ordre === 'number' ? {sidebar_position: ordre} : {}),
      ...rest,
    },
    content,
  };
}
