import type {ReactElement, ReactNode} from 'react';
import type {RenderResult} from '@testing-library/react';
import {cleanup, render} from '@testing-library/react';
import {MemoryRouter} from 'react-router-dom';
import {afterEach} from 'vitest';

export * from '@testing-library/react';

// React warns, in the tests of components only, of a change that no `act` holds.
(globalThis as {IS_REACT_ACT_ENVIRONMENT?: boolean}).IS_REACT_ACT_ENVIRONMENT = true;

// The library does this by itself only where the functions of the test runner are global.
afterEach(cleanup);

/** jsdom has no events of pointers. */
class PointerEventStandIn extends MouseEvent {
  readonly pointerType: string;

  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? '';
  }
}
window.PointerEvent ??= PointerEventStandIn as unknown as typeof PointerEvent;

/** jsdom has no layout: nothing is out of view. */
Element.prototype.scrollIntoView ??= () => {};

/** A router around a component or a hook: `renderHook(useX, {wrapper: pageAt('/guide')})`. */
export function pageAt(address: string): ({children}: {children: ReactNode}) => ReactNode {
  return function Page({children}) {
    return <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>;
  };
}

/** Renders a component as it stands on the page of this address. */
export function renderAt(address: string, component: ReactElement): RenderResult {
  return render(component, {wrapper: pageAt(address)});
}
