import MDXComponents from '@theme-original/MDXComponents';
import Citation from '@site/src/components/GuidePage/Citation';
import EvidenceMark from '@site/src/components/GuidePage/EvidenceMark';
import MarkdownChecklist from '@site/src/components/GuidePage/MarkdownChecklist';
import PracticeList from '@site/src/components/GuidePage/PracticeList';
import TemplateList from '@site/src/components/GuidePage/TemplateList';
import Term from '@site/src/components/Term';

/** What draws the elements of a Markdown page: those of the theme, and those that src/guideMarkdown makes. */
export default {
  ...MDXComponents,
  'guide-citation': Citation,
  'guide-checklist': MarkdownChecklist,
  'guide-evidence': EvidenceMark,
  'guide-practices': PracticeList,
  'guide-templates': TemplateList,
  'guide-term': Term,
};
