import type {MouseEvent, ReactNode} from 'react';
import {memo, useEffect, useRef} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useColorMode} from '@docusaurus/theme-common';
import {Bookmark, Menu, Moon, Search, Sun} from 'lucide-react';
import Brand from '@site/src/components/Brand';
import {useAround} from '@site/src/components/Dossier/useAround';
import Icon from '@site/src/components/Icon';
import {isKeyOn} from '@site/src/components/KeyPreference/keyPreference';
import SamePage from '@site/src/components/PageFrame/SamePage';
import {isPlainClick} from '@site/src/components/SearchShortcut/plainClick';
import {awaitSearchBox, reachSearchBox} from '@site/src/components/SearchShortcut/searchBoxes';
import {slashPreference} from '@site/src/components/SearchShortcut/slashPreference';
import {useStoredState} from '@site/src/deviceStore/useStoredState';
import {addresses} from '@site/src/model/addresses';
import {usePageAddress} from '@site/src/pageData/usePageData';
import {MENU, isCurrent} from './menu';

/** The header of every page. The phone menu is a `details` element: it opens without JavaScript. */
export default function Navbar(): ReactNode {
  return (
    <SamePage>
      <Header />
    </SamePage>
  );
}

const Header = memo(function Header(): ReactNode {
  const address = usePageAddress();
  return (
    <header lang="fr-CA" className={address === addresses.home() ? 'entete entete--ciel' : 'entete'}>
      <div className="page entete__rang">
        <Brand />
        <nav className="nav" aria-label="Navigation principale">
          <ul>
            <MenuItems address={address} />
          </ul>
        </nav>
        <div className="entete__outils">
          <SearchLink />
          <DossierLink />
          <ThemeButton className="outil outil--theme js-seul" />
          <PhoneMenu address={address} />
        </div>
      </div>
    </header>
  );
});

/** Leads to the search box: the page's or, where there is none, the directory's. */
function SearchLink(): ReactNode {
  const {content} = useStoredState(slashPreference);
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    if (reachSearchBox()) event.preventDefault();
    else awaitSearchBox();
  };
  return (
    <Link
      className="outil outil--loupe"
      to={addresses.directory()}
      onClick={go}
      aria-keyshortcuts={isKeyOn(content) ? '/ Control+K' : 'Control+K'}
    >
      <Icon as={Search} />
      <span>Chercher</span>
    </Link>
  );
}

/** Leads to what the visitor keeps, and counts it. Without scripts nothing is kept; the page says what to do instead. */
function DossierLink(): ReactNode {
  const around = useAround();
  return (
    <Link className="outil outil--dossier" to={addresses.dossier()}>
      <Icon as={Bookmark} />
      <span>Mon dossier</span>
      {around && <around.KeptCount />}
    </Link>
  );
}

function MenuItems({address}: {address: string}): ReactNode {
  return MENU.map(({label, url}) => (
    <li key={url}>
      <Link to={url} aria-current={isCurrent(url, address) ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  ));
}

function PhoneMenu({address}: {address: string}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const {pathname} = useLocation();
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [pathname]);

  const close = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details className="menu" ref={details} onKeyDown={close}>
      <summary className="outil">
        <Icon as={Menu} />
        <span>Menu</span>
      </summary>
      <ul>
        <MenuItems address={address} />
        <li>
          <Link to={addresses.dossier()}>Mon dossier</Link>
        </li>
        <li>
          <Link to={addresses.propose()}>Proposer une ressource</Link>
        </li>
        <li className="js-seul">
          <ThemeButton withText />
        </li>
      </ul>
    </details>
  );
}

function ThemeButton({className, withText = false}: {className?: string; withText?: boolean}): ReactNode {
  const {colorMode, setColorMode} = useColorMode();
  const isDark = colorMode === 'dark';
  const text = isDark ? 'Passer au thème clair' : 'Passer au thème sombre';
  return (
    <button
      type="button"
      className={className}
      aria-label={withText ? undefined : text}
      onClick={() => setColorMode(isDark ? 'light' : 'dark')}
    >
      <Icon as={isDark ? Sun : Moon} />
      {withText && text}
    </button>
  );
}
