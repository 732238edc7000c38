import type {ReactNode} from 'react';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import ListLink from '@site/src/components/ListLink';
import Icon from '@site/src/components/Icon';
import {iconNamed} from '@site/src/components/Icon/vocabulary';
import Marked from '@site/src/components/Marked';
import Status from '@site/src/components/ResourceRow/Status';
import Trace from '@site/src/components/Trace';
import type {LocalForm} from '@site/src/directory/arrange';
import type {Row} from '@site/src/directory/row';
import LocalForms from './LocalForms';
import {addresses} from '@site/src/model/addresses';
import type {Range} from '@site/src/search/query';

interface Props {
  row: Row;
  /** Level of the name's heading: one below the heading of the list. */
  as?: 'h2' | 'h3' | 'h4';
  /** Stretches to mark in the name and in the sentence: the words one searched for. */
  inName?: readonly Range[];
  inSummary?: readonly Range[];
  /** The forms that it takes where one looks from. */
  locales?: readonly LocalForm[];
  /** What the list itself says of it, under its sentence. */
  children?: ReactNode;
}

/** A resource in a list: what it is, its name (a link, as its local forms), one sentence, its facts, its stages. */
export default function ResourceRow(props: Props): ReactNode {
  const {row, as: Heading = 'h3', inName, inSummary, locales = [], children} = props;
  return (
    <li className="carte-r">
      <p className="carte-r__type">
        <Icon as={iconNamed(row.icon)} />
        {row.kicker}
      </p>
      <Heading className="carte-r__nom">
        <ListLink to={addresses.resource(row.id)}>
          <Marked text={row.nom} ranges={inName} />
        </ListLink>
      </Heading>
      <div className="carte-r__act">
        <KeepButton genre="ressource" id={row.id} nom={row.nom} />
      </div>
      <p className="carte-r__quoi">
        <Marked text={row.resume} ranges={inSummary} />
      </p>
      {locales.length > 0 && <LocalForms forms={locales} />}
      {children}
      <dl className="faits">
        {row.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <div className="carte-r__bas">
        <Trace etapes={row.etapes} />
        {row.statut && <Status {...row.statut} />}
      </div>
    </li>
  );
}
