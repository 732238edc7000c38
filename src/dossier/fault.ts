/** What could not be read of a file, of a link or of what a device keeps: where, what, and what one can do. */
export interface Fault {
  /** « Ligne 3 du fichier » */
  where: string;
  /** A sentence. */
  what: string;
  /** A sentence. */
  mend: string;
}

/** What was read of something that may be anything. */
export interface Read<T> {
  /** Absent when nothing of it can be used. */
  value?: T;
  faults: Fault[];
}
