/** A link with a number of resources. */
export interface CountedLink {
  label: string;
  url: string;
  count: number;
}
