/** True for a resource that has ended, kept for memory. */
export function isClosed({statut}: {statut: unknown}): boolean {
  return statut === 'ferme';
}
