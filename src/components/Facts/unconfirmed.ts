/** What the sources read do not settle. Nothing is said of it in the guide; one has to ask. */
export const UNCONFIRMED = [
  {
    what: 'La période exacte où un organisme à but non lucratif (OBNL) produit sa mise à jour annuelle',
    askAt: 'Registraire des entreprises du Québec',
  },
  {
    what: 'Les frais d’aujourd’hui, pour créer un organisme et pour la mise à jour annuelle',
    askAt: 'Registraire des entreprises du Québec',
  },
  {
    what: 'Une réforme possible de la partie III de la Loi sur les compagnies, et où elle en est',
    askAt: 'Registraire des entreprises du Québec',
  },
  {
    what: 'Le délai pour répondre à une personne qui demande ses renseignements, selon la loi 25',
    askAt: 'Commission d’accès à l’information (CAI)',
  },
  {
    what: 'Les règles de francisation, selon la taille de l’organisme',
    askAt: 'Office québécois de la langue française (OQLF)',
  },
  {
    what: 'Les déclarations de revenus qu’un OBNL doit produire',
    askAt: 'Revenu Québec et Agence du revenu du Canada (ARC)',
  },
] as const;
