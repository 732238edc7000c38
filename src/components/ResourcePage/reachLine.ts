import type {ResourceView} from '@site/src/views/resourceView';
import type {Way} from '@site/src/views/ways';

const LABELS: Record<Way['by'], string> = {
  call: 'Téléphone',
  write: 'Courriel',
  door: 'Site',
  page: 'Site',
  go: 'Adresse',
};

/** What an entry is, and the first way to reach it, in one line to send to somebody. */
export function reachLine({resume, ways, statut}: Pick<ResourceView, 'resume' | 'ways' | 'statut'>): string {
  const [way] = ways;
  if (statut?.closed) return `${statut.nom}. ${resume}`;
  return way ? `${resume} ${LABELS[way.by]}\u00a0: ${way.text}` : resume;
}
