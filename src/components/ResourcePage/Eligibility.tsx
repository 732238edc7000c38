import type {ReactNode} from 'react';
import {Check, CircleCheck, CircleHelp, CircleX, X} from 'lucide-react';
import type {LucideIcon} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import CompareForm from '@site/src/components/Profile/CompareForm';
import {useProject} from '@site/src/components/Profile/useProject';
import type {Answer, Value} from '@site/src/directory/eligible';
import {answerToAll, byCriterion} from '@site/src/directory/eligible';
import type {ConditionView, EligibilityView} from '@site/src/views/eligibilityView';
import type {ResourceView} from '@site/src/views/resourceView';
import LinkedText from './LinkedText';
import Sources from './Sources';
import styles from './Eligibility.module.css';

const ANSWERS: Record<Answer, {word: string; icon: LucideIcon}> = {
  yes: {word: 'Oui', icon: CircleCheck},
  no: {word: 'Non', icon: CircleX},
  ask: {word: 'À demander', icon: CircleHelp},
};

interface Props {
  eligibility: EligibilityView;
  /** The entries that its sentences name. */
  links: ResourceView['linkedTexts'];
  /** What is over asks nothing of anyone: its conditions are kept, as they were. */
  isClosed: boolean;
}

/**
 * Who is eligible, criterion by criterion, as sources say it; and whether the visitor's project is, where they have said what it
 * is. Nothing is hidden: what is refused is there, with its sentence.
 */
export default function Eligibility({eligibility, links, isClosed}: Props): ReactNode {
  const {conditions, questions} = eligibility;
  const project = useProject(questions);
  const isCompared = !isClosed && project.answers.size > 0;
  const criteria = byCriterion(conditions);
  const answers = criteria.map((group) => answerToAll(group.conditions, project.answers.get(group.critere)));
  return (
    <section aria-labelledby="pour-moi" className="fiche__part">
      <h2 id="pour-moi">{isClosed ? 'À qui c’était destiné' : 'Est-ce pour vous?'}</h2>
      <ul className={styles.conditions}>
        {criteria.map((group, rank) => (
          <Criterion
            key={rank}
            conditions={group.conditions}
            links={links}
            {...(isCompared && {answer: answers[rank] ?? 'ask'})}
          />
        ))}
      </ul>
      <p className={styles.sum} role="status">
        {isCompared && `Votre projet\u00a0: ${sumOf(answers)}.`}
      </p>
      {!isClosed && questions.length > 0 && <CompareForm questions={questions} project={project} />}
    </section>
  );
}

/** One answer for a criterion, however many sentences speak of it. */
function Criterion({
  conditions,
  links,
  answer,
}: Pick<Props, 'links'> & {conditions: readonly ConditionView[]; answer?: Answer}): ReactNode {
  return (
    <li>
      <div className={styles.head}>
        <h3>{conditions[0]?.nom}</h3>
        {answer && (
          <span className={`${styles.answer} ${styles[answer]}`}>
            <Icon as={ANSWERS[answer].icon} />
            {ANSWERS[answer].word}
          </span>
        )}
      </div>
      {conditions.map((condition) => (
        <Condition key={condition.phrase} condition={condition} links={links} />
      ))}
    </li>
  );
}

function Condition({
  condition: {phrase, accepts, refuses, source},
  links,
}: Pick<Props, 'links'> & {condition: ConditionView}): ReactNode {
  return (
    <div className={styles.said}>
      <p>
        <LinkedText text={phrase} links={links} />
      </p>
      {/* Where a criterion has no list of its own, its sentence says it already. */}
      <Values
        icon={Check}
        words="Accepte"
        values={accepts.filter(({id}) => id !== undefined)}
        className={styles.accepts}
      />
      <Values icon={X} words="Refuse" values={refuses} className={styles.refuses} />
      {source && (
        <div className={styles.source}>
          <span>Source{'\u00a0'}:</span>
          <Sources sources={[source]} />
        </div>
      )}
    </div>
  );
}

function Values({
  icon,
  words,
  values,
  className,
}: {
  icon: LucideIcon;
  words: string;
  values: readonly Value[];
  className?: string;
}): ReactNode {
  if (values.length === 0) return null;
  return (
    <p className={`${styles.values} ${className}`}>
      <Icon as={icon} />
      <span>
        {words}
        {'\u00a0'}: {values.map(({nom}) => nom).join(', ')}
      </span>
    </p>
  );
}

/** « 2 oui, 1 non, 1 à demander » */
function sumOf(answers: readonly Answer[]): string {
  return (['yes', 'no', 'ask'] as const)
    .map((kind) => [answers.filter((answer) => answer === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count}\u00a0${ANSWERS[kind].word.toLowerCase()}`)
    .join(', ');
}
