import type {Rule} from '../rule';
import {accesSansIssue} from './acces-sans-issue';
import {admissibilite} from './admissibilite';
import {adresseEnDouble} from './adresse-en-double';
import {adresseHttp} from './adresse-http';
import {adressePerdue} from './adresse-perdue';
import {adresseToleree} from './adresse-toleree';
import {adresseWeb} from './adresse-web';
import {amorce} from './amorce';
import {ancienIdentifiant} from './ancien-identifiant';
import {balisage} from './balisage';
import {boucle} from './boucle';
import {caractereInvisible} from './caractere-invisible';
import {caracteresAbimes} from './caracteres-abimes';
import {categorieDuPrix} from './categorie-du-prix';
import {champVerifie} from './champ-verifie';
import {chiffreSansSource} from './chiffre-sans-source';
import {cibleDeParcours} from './cible-de-parcours';
import {cleEnDouble} from './cle-en-double';
import {cleInconnue} from './cle-inconnue';
import {cleManquante} from './cle-manquante';
import {commentaire} from './commentaire';
import {confianceEtStatut} from './confiance-et-statut';
import {contactPersonnel} from './contact-personnel';
import {coordonneesDansTexte} from './coordonnees-dans-texte';
import {contrasteDePartenaire} from './contraste-de-partenaire';
import {copieEnLienGuide} from './copie-en-lien-guide';
import {copieEnLien} from './copie-en-lien';
import {copieNonDeclaree} from './copie-non-declaree';
import {copieReference} from './copie-reference';
import {courriel} from './courriel';
import {coutProgramme} from './cout-programme';
import {datesEnOrdre} from './dates-en-ordre';
import {date} from './date';
import {dossierEtape} from './dossier-etape';
import {doublonDansListe} from './doublon-dans-liste';
import {droitSurCopie} from './droit-sur-copie';
import {echeanceDate} from './echeance-date';
import {enTete} from './en-tete';
import {encodage} from './encodage';
import {espaces} from './espaces';
import {etatEvenement} from './etat-evenement';
import {exempleDeGabarit} from './exemple-de-gabarit';
import {exempleDePratique} from './exemple-de-pratique';
import {ficheEnDouble} from './fiche-en-double';
import {fichierAbsent} from './fichier-absent';
import {fichierInattendu} from './fichier-inattendu';
import {fichierTropGros} from './fichier-trop-gros';
import {formeUnicode} from './forme-unicode';
import {heure} from './heure';
import {heureSansJour} from './heure-sans-jour';
import {html} from './html';
import {identifiantEnDouble} from './identifiant-en-double';
import {identifiantReserve} from './identifiant-reserve';
import {identifiantsUniques} from './identifiants-uniques';
import {identifiant} from './identifiant';
import {imbrication} from './imbrication';
import {laureatSansConsentement} from './laureat-sans-consentement';
import {lienDuGuide} from './lien-du-guide';
import {ligneEnDouble} from './ligne-en-double';
import {listeACocher} from './liste-a-cocher';
import {longueurDeListe} from './longueur-de-liste';
import {longueurDuTexte} from './longueur-du-texte';
import {markdownNonReconnu} from './markdown-non-reconnu';
import {nomDeFichier} from './nom-de-fichier';
import {nomProche} from './nom-proche';
import {miseEnAvant} from './mise-en-avant';
import {nombre} from './nombre';
import {notesDuGuide} from './notes-du-guide';
import {ordreDesEtapes} from './ordre-des-etapes';
import {personneNommee} from './personne-nommee';
import {poidsDesCriteres} from './poids-des-criteres';
import {porteFermee} from './porte-fermee';
import {pratiqueEnPas} from './pratique-en-pas';
import {pratiqueSansRessource} from './pratique-sans-ressource';
import {rangEnDouble} from './rang-en-double';
import {recurrencePossible} from './recurrence-possible';
import {redirection} from './redirection';
import {referenceInconnue} from './reference-inconnue';
import {ressourceDeParcours} from './ressource-de-parcours';
import {selectionDePartenaire} from './selection-de-partenaire';
import {statutSansPreuve} from './statut-sans-preuve';
import {synonymeEnDouble} from './synonyme-en-double';
import {telephone} from './telephone';
import {tenuContredit} from './tenu-contredit';
import {texteBrut} from './texte-brut';
import {texteTropCourt} from './texte-trop-court';
import {texteTropLong} from './texte-trop-long';
import {titresGuide} from './titres-guide';
import {titres} from './titres';
import {tournureSansSujet} from './tournure-sans-sujet';
import {typeDeValeur} from './type-de-valeur';
import {valeurHorsListe} from './valeur-hors-liste';
import {valeurVide} from './valeur-vide';
import {yamlRenvoi} from './yaml-renvoi';
import {yamlSyntaxe} from './yaml-syntaxe';

/** Every rule about content. */
export const rules: readonly Rule[] = [
  accesSansIssue,
  admissibilite,
  adresseEnDouble,
  adresseHttp,
  adressePerdue,
  adresseToleree,
  adresseWeb,
  amorce,
  ancienIdentifiant,
  balisage,
  boucle,
  caractereInvisible,
  caracteresAbimes,
  categorieDuPrix,
  champVerifie,
  chiffreSansSource,
  cibleDeParcours,
  cleEnDouble,
  cleInconnue,
  cleManquante,
  commentaire,
  confianceEtStatut,
  contactPersonnel,
  contrasteDePartenaire,
  coordonneesDansTexte,
  copieEnLien,
  copieEnLienGuide,
  copieNonDeclaree,
  copieReference,
  courriel,
  coutProgramme,
  date,
  datesEnOrdre,
  dossierEtape,
  doublonDansListe,
  droitSurCopie,
  echeanceDate,
  enTete,
  encodage,
  espaces,
  etatEvenement,
  exempleDeGabarit,
  exempleDePratique,
  ficheEnDouble,
  fichierAbsent,
  fichierInattendu,
  fichierTropGros,
  formeUnicode,
  heure,
  heureSansJour,
  html,
  identifiant,
  identifiantEnDouble,
  identifiantReserve,
  identifiantsUniques,
  imbrication,
  laureatSansConsentement,
  lienDuGuide,
  ligneEnDouble,
  listeACocher,
  longueurDeListe,
  longueurDuTexte,
  markdownNonReconnu,
  miseEnAvant,
  nomDeFichier,
  nomProche,
  nombre,
  notesDuGuide,
  ordreDesEtapes,
  personneNommee,
  poidsDesCriteres,
  porteFermee,
  pratiqueEnPas,
  pratiqueSansRessource,
  rangEnDouble,
  recurrencePossible,
  redirection,
  referenceInconnue,
  ressourceDeParcours,
  selectionDePartenaire,
  statutSansPreuve,
  synonymeEnDouble,
  telephone,
  tenuContredit,
  texteBrut,
  texteTropCourt,
  texteTropLong,
  titres,
  titresGuide,
  tournureSansSujet,
  typeDeValeur,
  valeurHorsListe,
  valeurVide,
  yamlRenvoi,
  yamlSyntaxe,
];
