import type {LucideIcon} from 'lucide-react';
import {
  BookOpen,
  Building2,
  Calculator,
  Calendar,
  ChartColumn,
  CircleAlert,
  ClipboardCheck,
  Coins,
  Compass,
  Ear,
  FileText,
  FlaskConical,
  GraduationCap,
  HandCoins,
  Handshake,
  House,
  Landmark,
  Lightbulb,
  Megaphone,
  MessagesSquare,
  Scale,
  Sprout,
  Users,
  UsersRound,
} from 'lucide-react';

/** Icons that the vocabularies may name (`icone` of a family of needs or of a type), by their Lucide name. */
const ICONS: Record<string, LucideIcon> = {
  'book-open': BookOpen,
  'building-2': Building2,
  calculator: Calculator,
  calendar: Calendar,
  'chart-column': ChartColumn,
  'clipboard-check': ClipboardCheck,
  coins: Coins,
  compass: Compass,
  ear: Ear,
  'file-text': FileText,
  'flask-conical': FlaskConical,
  'graduation-cap': GraduationCap,
  'hand-coins': HandCoins,
  handshake: Handshake,
  house: House,
  landmark: Landmark,
  lightbulb: Lightbulb,
  megaphone: Megaphone,
  'messages-square': MessagesSquare,
  scale: Scale,
  sprout: Sprout,
  users: Users,
  'users-round': UsersRound,
};

/** Icon of a type of resource, by id of the type. */
const TYPE_ICONS: Record<string, LucideIcon> = {
  organisme: Building2,
  reseau: UsersRound,
  'programme-financement': Coins,
  espace: House,
  formation: GraduationCap,
  recherche: FlaskConical,
  evenement: Calendar,
  guide: BookOpen,
  outil: ClipboardCheck,
  donnees: ChartColumn,
};

/** The icon of a name; a neutral one for a name we do not draw yet, so that a new word never breaks a page. */
export function iconNamed(name: string): LucideIcon {
  return ICONS[name] ?? CircleAlert;
}

export function typeIcon(type: string): LucideIcon {
  return TYPE_ICONS[type] ?? FileText;
}
