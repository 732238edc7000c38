import type {Rule} from '../rule';
import {adresseEnDouble} from './adresse-en-double';
import {adresseHttp} from './adresse-http';
import {adresseWeb} from './adresse-web';
import {amorce} from './amorce';
import {balisage} from './balisage';
import {boucle} from './boucle';
import {caractereInvisible} from './caractere-invisible';
import {cleEnDouble} from './cle-en-double';
import {cleInconnue} from './cle-inconnue';
import {cleManquante} from './cle-manquante';
import {contactPersonnel} from './contact-personnel';
import {coordonneesDansTexte} from './coordonnees-dans-texte';
import {copieEnLien} from './copie-en-lien';
import {copieNonDeclaree} from './copie-non-declaree';
import {copieReference} from './copie-reference';
import {courriel} from './courriel';
import {coutProgramme} from './cout-programme';
import {date} from './date';
import {datesEnOrdre} from './dates-en-ordre';
import {dossierEtape} from './dossier-etape';
import {doublonDansListe} from './doublon-dans-liste';
import {echeanceDate} from './echeance-date';
import {enTete} from './en-tete';
import {encodage} from './encodage';
import {espaces} from './espaces';
import {ficheEnDouble} from './fiche-en-double';
import {fichierAbsent} from './fichier-absent';
import {fichierInattendu} from './fichier-inattendu';
import {fichierTropGros} from './fichier-trop-gros';
import {formeUnicode} from './forme-unicode';
import {heure} from './heure';
import {html} from './html';
import {identifiantEnDouble} from './identifiant-en-double';
import {identifiant} from './identifiant';
import {identifiantsUniques} from './identifiants-uniques';
import {imbrication} from './imbrication';
import {longueurDuTexte} from './longueur-du-texte';
import {nomDeFichier} from './nom-de-fichier';
import {nomProche} from './nom-proche';
import {nombre} from './nombre';
import {referenceInconnue} from './reference-inconnue';
import {texteTropCourt} from './texte-trop-court';
import {texteTropLong} from './texte-trop-long';
import {titresGuide} from './titres-guide';
import {titres} from './titres';
import {typeDeValeur} from './type-de-valeur';
import {valeurHorsListe} from './valeur-hors-liste';
import {valeurVide} from './valeur-vide';
import {yamlRenvoi} from './yaml-renvoi';
import {yamlSyntaxe} from './yaml-syntaxe';

/** Every rule about content. */
export const rules: readonly Rule[] = [
  adresseEnDouble,
  adresseHttp,
  adresseWeb,
  amorce,
  balisage,
  boucle,
  caractereInvisible,
  cleEnDouble,
  cleInconnue,
  cleManquante,
  contactPersonnel,
  coordonneesDansTexte,
  copieEnLien,
  copieNonDeclaree,
  copieReference,
  courriel,
  coutProgramme,
  date,
  datesEnOrdre,
  dossierEtape,
  doublonDansListe,
  echeanceDate,
  enTete,
  encodage,
  espaces,
  ficheEnDouble,
  fichierAbsent,
  fichierInattendu,
  fichierTropGros,
  formeUnicode,
  heure,
  html,
  identifiantEnDouble,
  identifiant,
  identifiantsUniques,
  imbrication,
  longueurDuTexte,
  nomDeFichier,
  nomProche,
  nombre,
  referenceInconnue,
  texteTropCourt,
  texteTropLong,
  titresGuide,
  titres,
  typeDeValeur,
  valeurHorsListe,
  valeurVide,
  yamlRenvoi,
  yamlSyntaxe,
];
