import type {Dossier} from './item';

/** Who makes a file or a link: the person whose dossier it is, or one who advises them. */
export const SENDERS = ['moi', 'conseil'] as const;

export type Sender = (typeof SENDERS)[number];

/** A dossier that leaves a device, by file, link or paper. */
export interface Parcel extends Dossier {
  de: Sender;
}

export function isSender(value: unknown): value is Sender {
  return SENDERS.some((sender) => sender === value);
}
