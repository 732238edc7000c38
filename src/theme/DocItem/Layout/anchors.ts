/** Anchor of the list of resources under the text of a stage. */
export const RESOURCES_ANCHOR = 'ressources-de-l-etape';
