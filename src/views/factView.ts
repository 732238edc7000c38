import type {Fact} from '../model/fact';
import {formatDate} from '../model/date';

/** A legal or fiscal fact, as its card shows it. */
export interface FactView {
  id: string;
  titre: string;
  fait: string;
  sources: Fact['sources'];
  /** « décembre 2023 »; absent when the page bears no date. */
  seen?: string;
  toCheck?: string;
  askAt: string;
}

export function toFactView({id, titre, fait, sources, vu, a_verifier, aupres_de}: Fact): FactView {
  return {
    id,
    titre,
    fait,
    sources,
    ...(vu !== undefined && {seen: formatDate(vu)}),
    ...(a_verifier !== undefined && {toCheck: a_verifier}),
    askAt: aupres_de,
  };
}
