import {idFrom} from '../../content/fold';
import {allFields} from '../../model/field';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import type {Vocabularies} from '../../model/vocabularies';
import {fieldQuestion, optionsOf} from './fieldQuestion';
import type {IssueForm, Question} from './form';

/** What is asked of a new resource, in order: what makes an entry, and what people ask first. An adviser adds the rest. */
export const ASKED = [
  'nom',
  'type',
  'resume',
  'url',
  'besoins',
  'territoires',
  'publics',
  'langues',
  'contact.telephone',
  'contact.courriel',
  'contact.adresse',
  'aide.formes',
  'aide.montant',
  'aide.echeance.mode',
  'aide.echeance.ferme',
  'sources',
] as const;

const NO_PERSON = 'Ne nommez personne\u00a0: ni nom, ni courriel personnel, ni cellulaire.';

/** What one promises by sending a text. */
const PROMISES: Question = {
  id: 'engagements',
  type: 'checkboxes',
  label: 'Avant d’envoyer',
  required: true,
  options: [
    'J’ai vérifié l’information sur une page officielle.',
    'Aucune personne n’est nommée; le courriel et le téléphone sont ceux d’un organisme.',
    'Le texte est de ma plume et j’accepte qu’il soit publié sous licence CC BY 4.0.',
  ],
};

const ENTRY: Question = {
  id: 'fiche',
  type: 'input',
  label: 'Fiche',
  description: 'L’adresse de la fiche sur le site, ou la fin de cette adresse.',
  placeholder: 'atelier-du-quai',
  required: true,
};

/** The forms of the forge, from the table of fields and the lists. */
export function issueForms(vocabularies: Vocabularies): IssueForm[] {
  const ask = (path: string, changes: Partial<Question> = {}) => ({
    ...question(path, vocabularies),
    ...changes,
  });
  const sources = ask('sources', {label: 'Page qui le prouve', required: true});
  const [first, ...others] = SECTION_HEADINGS;
  return [
    {
      id: 'proposer',
      name: 'Proposer une ressource',
      description: 'Un organisme, un programme, un lieu ou un document qui manque au répertoire.',
      title: 'Proposition\u00a0: ',
      labels: ['proposition'],
      intro: `Merci! Répondez à ce que vous savez; une personne relit avant de publier. ${NO_PERSON}`,
      questions: [
        ...ASKED.map((path) => ask(path)),
        section(first, 'Ce qui est offert, concrètement\u00a0: quelques phrases ou une liste.', true),
        ...others.map((heading) => section(heading, 'Quelques phrases courtes, si vous le savez.', false)),
        PROMISES,
      ],
    },
    {
      id: 'corriger',
      name: 'Corriger une fiche',
      description: 'Une information fausse, dépassée ou qui manque.',
      title: 'Correction\u00a0: ',
      labels: ['correction'],
      intro: `Dites une chose à la fois\u00a0: c’est plus vite relu. ${NO_PERSON}`,
      questions: [
        ENTRY,
        {
          id: 'champ',
          type: 'input',
          label: 'Ce qui doit changer',
          description:
            'Comme sur la fiche\u00a0: Téléphone, Montant, Fermeture… ou le titre d’une partie du texte.',
          placeholder: fieldAt('contact.telephone').title,
          required: true,
        },
        {
          id: 'valeur',
          type: 'textarea',
          label: 'La bonne information',
          description:
            'En entier\u00a0: elle remplace ce que dit la fiche. S’il y a plusieurs valeurs, une par ligne.',
          required: true,
        },
        sources,
        PROMISES,
      ],
    },
    {
      id: 'confirmer',
      name: 'Confirmer une fiche',
      description: 'Vous avez vérifié que la fiche dit encore vrai.',
      title: 'Confirmation\u00a0: ',
      labels: ['confirmation'],
      intro: 'Confirmez ce que vous avez vérifié vous-même, auprès de l’organisme ou sur sa page officielle.',
      questions: [
        ENTRY,
        ask('verification.moyen', {label: 'Comment avez-vous vérifié?', required: true}),
        ask('verification.date', {label: 'Quand?', required: true, placeholder: 'AAAA-MM-JJ'}),
        ask('verification.champs', {
          label: 'Ce que vous avez vérifié',
          description:
            'Comme sur la fiche\u00a0: Téléphone, Montant… un par ligne. Si vous ne mettez rien, toute la fiche.',
          required: false,
        }),
      ],
    },
    {
      id: 'fermer',
      name: 'Dire qu’une ressource est terminée',
      description: 'Elle a fermé, elle est en pause, ou on n’est plus certain qu’elle existe.',
      title: 'Fermeture\u00a0: ',
      labels: ['fermeture'],
      intro: 'La fiche reste au répertoire, avec ce que vous en dites, pour éviter une fausse piste.',
      questions: [
        ENTRY,
        ask('statut', {
          label: 'Ce qu’il en est',
          required: true,
          options: changedStatuses(vocabularies),
        }),
        ask('remplace_par', {description: 'L’adresse de la fiche qui la remplace, s’il y en a une.'}),
        sources,
      ],
    },
    {
      id: 'besoin',
      name: 'Un besoin sans réponse',
      description: 'Vous cherchez quelque chose que le répertoire n’a pas.',
      title: 'Besoin\u00a0: ',
      labels: ['besoin'],
      intro: `Vos mots nous disent quoi chercher. ${NO_PERSON}`,
      questions: [
        {
          id: 'besoin',
          type: 'textarea',
          label: 'Que cherchez-vous?',
          description: 'En une phrase ou deux\u00a0: pour quel projet, et à quoi cela servirait.',
          required: true,
        },
        ask('territoires', {label: 'Où est votre projet?', required: false}),
        {
          id: 'essais',
          type: 'textarea',
          label: 'Qu’avez-vous déjà trouvé?',
          description: 'Ce qui ne convenait pas, et pourquoi.',
          required: false,
        },
      ],
    },
  ];
}

/** Id of the question that asks for a part of the text. */
export function sectionId(heading: string): string {
  return `texte-${idFrom(heading)}`;
}

function section(heading: string, description: string, required: boolean): Question {
  return {id: sectionId(heading), type: 'textarea', label: heading, description, required};
}

/** The statuses of what no longer simply runs. */
function changedStatuses(vocabularies: Vocabularies): string[] {
  const current = vocabularies.statuts.filter(({courant}) => courant).map(({id}) => id);
  return optionsOf('statuts', vocabularies)
    .filter(({id}) => !current.includes(id))
    .map(({label}) => label);
}

/** The question of a field. What a group asks for is not asked for where there may be no group. */
function question(path: string, vocabularies: Vocabularies): Question {
  const keys = path.split('.');
  const field = fieldAt(path);
  const parents = keys.slice(0, -1).map((_, depth) => fieldAt(keys.slice(0, depth + 1).join('.')));
  const required = field.required && parents.every((parent) => parent.required);
  // « Échéance, mode »: what stands in a group of a group does not stand by itself.
  const titles = [...parents.slice(1).map(({title}) => title), field.title];
  const title = titles.map((one, rank) => (rank === 0 ? one : one.toLowerCase())).join(', ');
  return fieldQuestion(keys, {...field, required}, vocabularies, title);
}

function fieldAt(path: string) {
  const found = allFields(RESOURCE_FIELDS).find((one) => one.path.join('.') === path);
  if (!found) throw new Error(`No field ${path}.`);
  return found.field;
}
