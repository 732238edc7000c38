import type {ReactNode} from 'react';
import type {LucideIcon} from 'lucide-react';

/** A line icon that repeats what words beside it say: hidden from screen readers. */
export default function Icon({as: Drawing, className}: {as: LucideIcon; className?: string}): ReactNode {
  return <Drawing className={className ? `ic ${className}` : 'ic'} aria-hidden focusable="false" />;
}
