/** What a result can be. */
export type DocumentKind =
  'ressource' | 'besoin' | 'etape-guide' | 'pratique' | 'gabarit' | 'parcours' | 'fait' | 'terme';

/** How near the territory of a resource is to Estrie. */
export type Proximity = 'ici' | 'province' | 'pays' | 'ailleurs';

/** What a list of results shows of a document, and what decides between equals. */
export interface Card {
  /** Id of the resource, need, stage, practice… The passages of one page share its id. */
  id: string;
  kind: DocumentKind;
  title: string;
  /** Address without the base URL. */
  url: string;
  /** Of a resource: name of the icon of its type. */
  icon?: string;
  /** Of a resource: ids of its territories. What follows is drawn from them. */
  places?: readonly string[];
  /** Of a resource: names of its territories. */
  territory?: string;
  /** Of a resource: how near the nearest of its territories is. */
  proximity?: Proximity;
  /** Of a resource that has ended. */
  closed?: true;
  /** Of a resource that one reads, wherever one is: it stands in no ring. */
  read?: true;
  /** Of a resource: id of the one that offers it. */
  owner?: string;
}
