import type {LucideIcon} from 'lucide-react';
import {Award, Video} from 'lucide-react';
import {iconNamed} from '@site/src/components/Icon/vocabulary';

/** Icons of kinds of events that the rest of the site does not show: they come with these pages. */
const ICONS: Record<string, LucideIcon> = {award: Award, video: Video};

/** The icon that a kind of event names. */
export function kindIcon(name: string): LucideIcon {
  return ICONS[name] ?? iconNamed(name);
}
