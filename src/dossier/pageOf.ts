import {addresses} from '../model/addresses';
import type {KeptKind, KeptRef} from './item';

const PAGES: Readonly<Record<KeptKind, (id: string) => string>> = {
  ressource: addresses.resource,
  pratique: (id) => `${addresses.guide()}/${id}`,
  gabarit: addresses.template,
  parcours: addresses.parcours,
};

/** The address of the page of what is kept, without the base URL, as it was when it was kept. */
export function pageOf({genre, id}: KeptRef): string {
  return PAGES[genre](id);
}
