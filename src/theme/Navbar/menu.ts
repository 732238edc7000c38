import {addresses} from '../../model/addresses';

/** What the header and the phone menu offer: only what exists. */
export const MENU = [
  {label: 'Répertoire', url: addresses.directory()},
  {label: 'Guide', url: addresses.guide()},
  {label: 'Parcours', url: addresses.allParcours()},
  {label: 'Boîte à outils', url: addresses.toolbox()},
  {label: 'Glossaire', url: addresses.glossary()},
  {label: 'Événements', url: addresses.events()},
  {label: 'Communauté', url: addresses.community()},
] as const;

/** Sections of the menu are current on the pages under them, and needs, stages and the like belong to the directory. */
export function isCurrent(url: string, address: string): boolean {
  const under = (parent: string) => address === parent || address.startsWith(`${parent}/`);
  if (url === addresses.directory()) {
    return ['/repertoire', '/besoins', '/etapes', '/territoires', '/types'].some(under);
  }
  return under(url);
}
