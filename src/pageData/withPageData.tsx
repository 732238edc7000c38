import type {ComponentType, ReactNode} from 'react';
import {Component, memo, useEffect, useRef} from 'react';
import {useLocation} from '@docusaurus/router';
import {decodePart} from '../model/decoding';
import EmbeddedPageData from './EmbeddedPageData';
import {usePageAddress, usePageData} from './usePageData';

/** What stands in the place of a view. */
export interface Fallbacks {
  Loading: ComponentType;
  /** There is no such page. */
  Missing: ComponentType;
  Failed: ComponentType<{retry: () => void}>;
  /** The view has thrown an error. */
  Crashed: ComponentType;
}

/** Makes a route component of a view: it waits for the page's data, says when it fails, and shows the 404 page otherwise. */
export function withPageData<T>(View: ComponentType<{data: T}>, fallbacks: Fallbacks): ComponentType {
  // A change in the query of the address is for who reads it, not for the whole page.
  const KeptView = memo(View) as unknown as typeof View;
  return function Page() {
    const address = usePageAddress();
    const page = usePageData<T>();
    useLateAnchor(page.state === 'ready');
    switch (page.state) {
      case 'ready':
        return (
          <ViewBoundary address={address} fallback={<fallbacks.Crashed />}>
            <KeptView data={page.data} />
            <EmbeddedPageData data={page.data} />
          </ViewBoundary>
        );
      case 'loading':
        return <fallbacks.Loading />;
      case 'failed':
        return <fallbacks.Failed retry={page.retry} />;
      case 'missing':
        return <fallbacks.Missing />;
    }
  };
}

interface BoundaryProps {
  /** The page: another one has its chance. */
  address: string;
  fallback: ReactNode;
  children: ReactNode;
}

/** Catches what a view throws before it stands in a layout, which has a boundary of its own. */
class ViewBoundary extends Component<BoundaryProps, {hasThrown: boolean}> {
  override state = {hasThrown: false};

  static getDerivedStateFromError(): {hasThrown: boolean} {
    return {hasThrown: true};
  }

  override componentDidUpdate({address}: BoundaryProps): void {
    if (this.state.hasThrown && address !== this.props.address) this.setState({hasThrown: false});
  }

  override render(): ReactNode {
    return this.state.hasThrown ? this.props.fallback : this.props.children;
  }
}

/** Goes to the place that the address names when it comes late, with the data: the theme has looked for it before. */
function useLateAnchor(isReady: boolean): void {
  const {hash} = useLocation();
  const isLate = useRef(false);
  useEffect(() => {
    if (isReady && isLate.current) document.getElementById(decodePart(hash.slice(1)))?.scrollIntoView();
    isLate.current = !isReady;
  }, [isReady, hash]);
}
