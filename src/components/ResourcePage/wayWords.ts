import type {LucideIcon} from 'lucide-react';
import {ArrowUpRight, DoorOpen, Mail, MapPin, Phone} from 'lucide-react';
import type {Way} from '@site/src/views/ways';

/** The icon of each way to reach people. */
export const WAY_ICONS: Record<Way['by'], LucideIcon> = {
  call: Phone,
  write: Mail,
  door: DoorOpen,
  page: ArrowUpRight,
  go: MapPin,
};

/** What the button of a way says. `site`: the words for their own page. */
export function wayLabel({by, text}: Pick<Way, 'by' | 'text'>, site: string): string {
  switch (by) {
    case 'call':
      return `Appeler le ${text}`;
    case 'write':
      return `Écrire à ${text}`;
    case 'door':
      return 'Ouvrir leur page «\u00a0Nous joindre\u00a0»';
    case 'page':
      return site;
    case 'go':
      return 'Voir l’endroit sur une carte';
  }
}

/** What stands beside the button: what it does not say itself. */
export function wayNote({by, text, note}: Way): string {
  const where = by === 'call' || by === 'write' ? [] : [text];
  return [...where, ...(note === undefined ? [] : [note])].join(', ');
}

/** The day people checked all of this; `undefined` when each has a day of its own, or some have none. */
export function commonCheck(all: readonly Pick<Way, 'checked'>[]): string | undefined {
  const [first] = all;
  return all.every(({checked}) => checked === first?.checked) ? first?.checked : undefined;
}
