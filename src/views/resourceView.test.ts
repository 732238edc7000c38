import {describe, expect, it} from 'vitest';
import type {Resource} from '../model/resource';
import {indexDirectory} from './directoryIndex';
import {TODAY, contentOf, resource} from './fixtures';
import {resourceView} from './resourceView';

function view(changes: Partial<Resource> & {id: string}, others: Resource[] = []) {
  const content = contentOf([resource(changes), ...others]);
  const [first] = content.resources;
  if (!first) throw new Error('unreachable: the list holds at least one resource');
  return resourceView(first, content, indexDirectory(content, TODAY), TODAY);
}

const facts = (shown: ReturnType<typeof view>) =>
  Object.fromEntries(shown.essentials.map(({label, value}) => [label, value]));

describe('essentials', () => {
  it('come in a fixed order, a capital on the first word only', () => {
    const shown = view({
      id: 'fonds',
      type: 'programme-financement',
      langues: ['en', 'fr'],
      publics: ['citoyens', 'obnl'],
      ville: 'Coaticook',
      aide: {formes: ['pret', 'subvention'], montant: '5 000 $', echeance: {mode: 'en-continu'}},
    });
    expect(shown.essentials).toEqual([
      {label: 'Échéance', value: 'En continu'},
      {label: 'Montant', value: '5 000 $'},
      {label: 'Forme d’aide', value: 'Subvention ou don, prêt'},
      {label: 'Territoire', value: 'Tout le Québec'},
      {label: 'Ville', value: 'Coaticook'},
      {label: 'Pour qui', value: 'Groupes citoyens, OBNL'},
      {label: 'Langues', value: 'Français, anglais'},
    ]);
  });

  it('say « À demander » for what a funding programme does not tell, and stay silent elsewhere', () => {
    expect(facts(view({id: 'fonds', type: 'programme-financement', cout: 'gratuit'}))).toMatchObject({
      Montant: 'À demander',
      'Forme d’aide': 'À demander',
      Échéance: 'À demander',
    });
    // Nobody asks about what is over.
    const closed = facts(view({id: 'fonds', type: 'programme-financement', statut: 'ferme'}));
    expect(Object.values(closed)).not.toContain('À demander');
    const organisation = facts(view({id: 'organisme', cout: 'inconnu'}));
    expect(Object.keys(organisation)).toEqual(['Territoire', 'Pour qui', 'Langues']);
  });

  it('say that a deadline is over, from the day after', () => {
    const deadline = (ferme: string) =>
      facts(view({id: 'fonds', aide: {formes: ['pret'], echeance: {mode: 'par-appels', ferme}}}))['Échéance'];
    expect(deadline('2026-11-22')).toBe('Jusqu’au 22\u00a0novembre 2026');
    expect(deadline('2026-11-21')).toBe('Fermé depuis le 21\u00a0novembre 2026');
  });

  it('say what is known of past calls, whatever is known of the next one', () => {
    const echeance = {mode: 'inconnue', dernier_appel: '2025-10'} as const;
    expect(view({id: 'a', aide: {formes: ['pret'], echeance}}).essentials[0]).toEqual({
      label: 'Échéance',
      value: 'À demander',
      details: ['Dernière date limite connue\u00a0: octobre 2025'],
    });
  });

  it('say when a person checked a fact alone, not when they checked everything', () => {
    const aide = {formes: ['pret'], montant: '5 000 $'};
    const verification = [
      {date: '2026-11-02', moyen: 'courriel', champs: ['aide.montant']},
      {date: '2026-10-01', moyen: 'courriel'},
    ];
    const [amount, form] = view({id: 'a', aide, verification}).essentials;
    expect(amount).toEqual({label: 'Montant', value: '5 000 $', checked: '2\u00a0novembre 2026'});
    expect(form).toEqual({label: 'Forme d’aide', value: 'Prêt'});
  });

  it('do not repeat a town that is the territory', () => {
    expect(facts(view({id: 'a', ville: 'Tout le Québec'}))).not.toHaveProperty('Ville');
  });
});

it('says of a document, which nobody answers for, what to do with a doubtful status', () => {
  const base = contentOf([resource({id: 'a', type: 'texte', statut: 'a-confirmer'})]);
  const [kind] = base.vocabularies.types;
  if (!kind) throw new Error('There is no type.');
  const vocabularies = {
    ...base.vocabularies,
    types: [...base.vocabularies.types, {...kind, id: 'texte', role: 'lire' as const}],
    statuts: base.vocabularies.statuts.map((status) => ({...status, phrase_document: 'Comparez.'})),
  };
  const content = {...base, vocabularies};
  const phraseOf = (type: string) => {
    const [one] = content.resources;
    if (!one) throw new Error('There is no resource.');
    const all = {...content, resources: [{...one, type}]};
    return resourceView({...one, type}, all, indexDirectory(all, TODAY), TODAY).statut?.phrase;
  };
  expect([phraseOf('texte'), phraseOf('organisme')]).toEqual(['Comparez.', 'Demandez.']);
});

describe('verification', () => {
  const state = (date?: string) =>
    view({id: 'a', ...(date ? {verification: [{date, moyen: 'courriel'}]} : {})}).verification;

  it('says that nobody checked', () => {
    expect(state()).toEqual({state: 'never', text: 'Pas encore vérifiée par une personne.'});
  });

  it('says when and how, as long as the check is good for the type', () => {
    expect(state('2025-11-22')).toEqual({
      state: 'fresh',
      text: 'Vérifiée le 22\u00a0novembre 2025, par courriel.',
    });
  });

  it('says that the check is to be done again', () => {
    expect(state('2025-11-21')).toEqual({
      state: 'due',
      text: 'À revérifier\u00a0: vérifiée le 21\u00a0novembre 2025, par courriel.',
    });
  });
});

describe('sources', () => {
  it('never give the address of a copy, anywhere in the view', () => {
    const shown = view({
      id: 'a',
      sources: [
        {
          url: 'https://copie.exemple.net/doc',
          appuie: 'Historique',
          reference: 'Auteur, Titre (2017)',
          date_page: '2017-02',
          copie: true,
        },
        {url: 'https://www.exemple.org/page', appuie: 'Mission'},
      ],
    });
    expect(shown.sources).toEqual([
      {label: 'Historique', reference: 'Auteur, Titre (2017)', date: 'février 2017', copy: true},
      {label: 'Mission', url: 'https://www.exemple.org/page', host: 'exemple.org', copy: false},
    ]);
    expect(JSON.stringify(shown)).not.toContain('copie.exemple.net');
  });
});

describe('what is around', () => {
  it('lists the nearest resources: never itself, a closed one, or one without a shared need', () => {
    const shown = view({id: 'a'}, [
      resource({id: 'clos', statut: 'ferme'}),
      resource({id: 'autre-besoin', besoins: ['former']}),
      resource({id: 'loin', etapes: ['idee'], territoires: ['canada']}),
      resource({id: 'proche'}),
    ]);
    expect(shown.related.map(({id}) => id)).toEqual(['proche', 'loin']);
  });

  it('shows near it what serves the same territory, or all of what holds it, and documents from anywhere', () => {
    const shown = view({id: 'a', territoires: ['granit']}, [
      resource({id: 'voisin', territoires: ['coaticook'], besoins: ['don', 'pret']}),
      resource({id: 'province', territoires: ['quebec']}),
      resource({id: 'meme', territoires: ['granit', 'coaticook']}),
      resource({id: 'region', territoires: ['estrie']}),
    ]);
    expect(shown.related.map(({id}) => id)).toEqual(['meme', 'region', 'province']);
    const wide = view({id: 'a', territoires: ['quebec']}, [resource({id: 'local', territoires: ['granit']})]);
    expect(wide.related).toEqual([]);
  });

  it('does not say again near it what the page already names', () => {
    const shown = view({id: 'a', organisme: 'maison', variante_de: 'general'}, [
      resource({id: 'maison'}),
      resource({id: 'general'}),
      resource({id: 'frere', organisme: 'maison'}),
      resource({id: 'offert', organisme: 'a'}),
      resource({id: 'forme', variante_de: 'a'}),
      resource({id: 'autre'}),
    ]);
    expect(shown.offers.map(({id}) => id)).toEqual(['frere', 'offert']);
    expect(shown.related.map(({id}) => id)).toEqual(['autre']);
  });

  it('keeps the needs in the order of the entry, the main one first', () => {
    expect(view({id: 'a', besoins: ['former', 'don']}).needs).toEqual([
      {phrase: 'Je cherche une formation', url: '/besoins/cours/former'},
      {phrase: 'Je cherche un don', url: '/besoins/argent/don'},
    ]);
  });

  it('names what replaces a closed resource', () => {
    const shown = view({id: 'a', statut: 'ferme', remplace_par: 'b'}, [resource({id: 'b', nom: 'Suite'})]);
    expect(shown.statut).toEqual({nom: 'Terminé, gardé pour mémoire', closed: true, phrase: 'Fini.'});
    expect(shown.replacement).toEqual({id: 'b', nom: 'Suite'});
  });

  it('marks the stages of the resource among all of them', () => {
    expect(view({id: 'a'}).stages.map(({numero, on}) => [numero, on])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('names the organisation that offers it, and what else it offers', () => {
    const others = [
      resource({id: 'maison', nom: 'Maison'}),
      resource({id: 'frere', organisme: 'maison'}),
      resource({id: 'clos', organisme: 'maison', statut: 'ferme'}),
      resource({id: 'ailleurs', organisme: 'autre'}),
    ];
    const shown = view({id: 'a', organisme: 'maison'}, others);
    expect(shown.organisation).toEqual({id: 'maison', nom: 'Maison'});
    expect(shown.offers.map(({id}) => id)).toEqual(['frere']);
    const owner = view({id: 'maison'}, [resource({id: 'a', organisme: 'maison'}), ...others.slice(1)]);
    expect(owner).not.toHaveProperty('organisation');
    expect(owner.offers.map(({id}) => id)).toEqual(['a', 'frere']);
  });

  it('ties a general programme to its local forms, both ways', () => {
    const local = resource({id: 'local', nom: 'Local', variante_de: 'a', territoires: ['granit']});
    const closed = resource({id: 'clos', variante_de: 'a', statut: 'ferme'});
    expect(view({id: 'a'}, [local, closed]).locals).toEqual([
      {id: 'local', nom: 'Local', place: 'MRC du Granit'},
    ]);
    expect(view({id: 'local', variante_de: 'a'}, [resource({id: 'a', nom: 'Général'})]).general).toEqual({
      id: 'a',
      nom: 'Général',
    });
  });
});

describe('notices', () => {
  it('are those of today and to come, never those that have ended', () => {
    const notice = (du: string, au: string) => ({du, au, texte: `${du} ${au}`});
    const avis = [
      notice('2026-11-01', '2026-11-21'),
      notice('2026-11-01', '2026-11-22'),
      notice('2026-12-20', '2027-01-05'),
    ];
    expect(view({id: 'a', avis}).notices).toEqual(avis.slice(1));
  });
});
