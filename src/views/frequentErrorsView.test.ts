import {describe, expect, it} from 'vitest';
import {rules} from '../content/rules';
import {FICHE, fiche} from '../content/examples';
import type {Rule} from '../content/rule';
import {frequentErrorsView} from './frequentErrorsView';

const view = frequentErrorsView();
const errors = view.groups.flatMap((group) => group.errors);
const errorOf = (id: string) => errors.find((error) => error.id === id);

describe('frequentErrorsView', () => {
  it('has each rule once', () => {
    expect(errors.map(({id}) => id).sort()).toEqual(rules.map(({id}) => id).sort());
  });

  it('puts entries first, and errors before warnings', () => {
    expect(view.groups.map(({id}) => id)).toEqual(['fiches', 'fichier', 'listes', 'pages-du-guide']);
    for (const group of view.groups) {
      const marks = group.errors.map(({isWarning}) => isWarning);
      expect(marks).toEqual([...marks].sort((a, b) => Number(a) - Number(b)));
      expect(marks.length).toBeGreaterThan(0);
    }
  });

  it('says the message of each, as the validator does', () => {
    expect(errors.filter(({message}) => message === '')).toEqual([]);
    expect(errorOf('valeur-hors-liste')).toMatchObject({
      message:
        '«\u00a0financment\u00a0» n’est pas une étape connue; vouliez-vous dire «\u00a0financement\u00a0»?',
      invalid: [{file: FICHE, lines: [{text: 'etapes: [ideation, financment]', isChanged: true}]}],
    });
  });

  it('shows what to write when something is to be written', () => {
    expect(errorOf('cle-manquante')).toMatchObject({
      invalid: [],
      valid: [{file: FICHE, lines: [{text: expect.stringMatching(/^resume: /) as string}]}],
    });
    expect(errorOf('cout-programme')?.valid).toEqual([]);
  });

  it('keeps excerpts short', () => {
    const long = errors.filter(({invalid, valid}) =>
      [...invalid, ...valid].some(
        ({lines}) => lines.length > 24 || lines.some(({text}) => text.length > 220),
      ),
    );
    expect(long.map(({id}) => id)).toEqual([]);
  });

  it('shows nothing of bytes that are no text, nor of a file that is not there', () => {
    expect(errorOf('encodage')).toMatchObject({invalid: [], valid: []});
    expect(errorOf('fichier-absent')).toMatchObject({invalid: [], valid: []});
  });

  it('compares with what examples start from, when a rule has no sound version of the file', () => {
    const rule: Rule = {
      id: 'essai',
      severity: 'warning',
      summary: 'Un essai.',
      help: 'Essayez.',
      examples: {
        valid: [{'data/site.yaml': ''}],
        invalid: [{files: {[FICHE]: fiche({ville: 'Magog'})}, expect: {message: 'Non.'}}],
      },
      check: () => [],
    };
    const [group] = frequentErrorsView([rule]).groups;
    expect(group?.errors[0]?.invalid).toEqual([
      {file: FICHE, lines: [{text: 'ville: Magog', isChanged: true, followsGap: false}]},
    ]);
  });
});
