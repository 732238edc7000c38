import type {ReactNode} from 'react';
import {ColorModeProvider} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/Layout/Provider';
import SocialCard from '@social-card';

/**
 * What the frame of every page shares: the light or dark theme, and the picture that its address shows where it is shared. The theme of Docusaurus also carries announcements, versions
 * of the guide, side bars and what follows the scrolling: this site has none of them.
 */
export default function LayoutProvider({children}: Props): ReactNode {
  return (
    <ColorModeProvider>
      <SocialCard />
      {children}
    </ColorModeProvider>
  );
}
