import type {FormEvent, ReactNode} from 'react';
import {useEffect, useId, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ArrowLeft, ArrowRight} from 'lucide-react';
import {IgnoredNote} from '@site/src/components/Explorer/Notices';
import Icon from '@site/src/components/Icon';
import type {FinderAnswers, FinderKey} from '@site/src/directory/finderAnswers';
import {FINDER_KEYS, writeAnswers} from '@site/src/directory/finderAnswers';
import type {Choice} from './Choices';
import Choices from './Choices';
import Steps from './Steps';
import styles from './Question.module.css';

interface Props {
  /** The key of the question. */
  asks: FinderKey;
  title: string;
  help: string;
  /** Another way to give an answer, which stands before the choices. */
  otherwise?: ReactNode;
  choices: readonly Choice[];
  /** Rare answers, folded under this name. */
  others?: {title: string; choices: readonly Choice[]};
  /** Two columns, where there is room. */
  isWide?: boolean;
  /** What the address says. */
  answers: FinderAnswers;
  ignored: readonly string[];
  /** What the device knows: chosen at first, when the address says nothing of it. */
  known?: string | undefined;
  /** How many resources the answers give, in words. */
  countText(answers: FinderAnswers): string;
  /** Addresses of the pages that come before, absent for the first one, and after. */
  previous?: string;
  next: string;
  /** Words of the button that leads on. */
  onwards?: string;
  /** What takes its place without JavaScript. */
  plain: ReactNode;
}

/** A question of the finder: a form that leads to the next one with the answers in its address. */
export default function Question(props: Props): ReactNode {
  const {asks, title, help, choices, others, isWide, answers, ignored, known, countText, previous, next} =
    props;
  const {otherwise, onwards = 'Continuer', plain} = props;
  const id = useId();
  const history = useHistory();
  const action = useBaseUrl(next);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [picked, setPicked] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const chosen = picked ?? answers[asks] ?? known;
  const all = [...choices, ...(others?.choices ?? [])];
  const given: FinderAnswers = {...answers, ...(chosen !== undefined && {[asks]: chosen})};
  const isFolded = others?.choices.some(({value}) => value === chosen) ?? false;

  useEffect(() => {
    // From a question to the next, one is told of it; Back, and an address one opens, move nothing.
    if (history.action === 'PUSH') heading.current?.focus();
  }, [history]);

  const go = (event: FormEvent) => {
    event.preventDefault();
    if (!all.some(({value}) => value === chosen)) {
      setMissing(true);
      form.current?.querySelector('input')?.focus();
      return;
    }
    // Back gives the answer back.
    history.replace({pathname: history.location.pathname, search: writeAnswers(given)});
    history.push({pathname: action, search: writeAnswers(given)});
  };
  const choose = (value: string) => {
    setMissing(false);
    setPicked(value);
  };
  const count = chosen === undefined ? '' : countText(given);
  return (
    <>
      <Steps current={asks} />
      <h1 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p id={`${id}-aide`} className={styles.help}>
        {help}
      </p>
      <IgnoredNote ignored={[...ignored]} />
      {otherwise}
      <form ref={form} className={styles.form} action={action} method="get" onSubmit={go}>
        {FINDER_KEYS.filter((key) => key !== asks).map(
          (key) =>
            answers[key] !== undefined && <input key={key} type="hidden" name={key} value={answers[key]} />,
        )}
        <fieldset aria-labelledby={id} aria-describedby={`${id}-aide${isMissing ? ` ${id}-manque` : ''}`}>
          <Choices name={asks} choices={choices} value={chosen} onChoose={choose} isWide={isWide} />
          {others && others.choices.length > 0 && (
            <details className={styles.others} open={isFolded || undefined}>
              <summary>{others.title}</summary>
              <Choices
                name={asks}
                choices={others.choices}
                value={chosen}
                onChoose={choose}
                isWide={isWide}
              />
            </details>
          )}
        </fieldset>
        <div className={styles.nav}>
          {previous !== undefined && (
            <Link className={`btn btn--2 ${styles.back}`} to={`${previous}${writeAnswers(given)}`}>
              <Icon as={ArrowLeft} />
              Retour
            </Link>
          )}
          <p role="status">{!isMissing && count}</p>
          {isMissing && (
            <p id={`${id}-manque`} role="alert" className={styles.missing}>
              Choisissez une réponse, ou «{'\u00a0'}Je ne sais pas{'\u00a0'}».
            </p>
          )}
          <button className="btn" type="submit">
            {onwards}
            <Icon as={ArrowRight} />
          </button>
        </div>
      </form>
      <noscript>{plain}</noscript>
    </>
  );
}
