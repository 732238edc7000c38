import type {ReactNode} from 'react';

const STAGES = [1, 2, 3, 4, 5, 6];

/** The stages a resource serves: six bars for the eye, a sentence for all. */
export default function Trace({etapes}: {etapes: number[]}): ReactNode {
  return (
    <span className="trace">
      <span className="trace__pas" aria-hidden>
        {STAGES.map((stage) => (
          <i key={stage} className={etapes.includes(stage) ? 'oui' : undefined} />
        ))}
      </span>
      <span className="trace__txt">{traceText(etapes)}</span>
    </span>
  );
}

/** « Étape 3 », « Étapes 1, 2 et 3 », « Toutes les étapes ». */
export function traceText(etapes: number[]): string {
  if (etapes.length === STAGES.length) return 'Toutes les étapes';
  if (etapes.length === 1) return `Étape ${etapes[0]}`;
  return `Étapes ${etapes.slice(0, -1).join(', ')} et ${etapes.at(-1)}`;
}
