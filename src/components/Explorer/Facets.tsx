import type {ReactNode} from 'react';
import {memo, useCallback, useState} from 'react';
import {ChevronDown} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {Facet, OptionGroup} from '@site/src/directory/facets';
import Option from './Option';

interface Props {
  facets: Facet[];
  onToggle(key: string, value: string): void;
  onToggleAll(key: string, values: string[]): void;
}

/** The facets: native disclosures and checkboxes. */
function Facets({facets, onToggle, onToggleAll}: Props): ReactNode {
  const toggle = useCallback(
    (name: string) => {
      const [key = '', value = ''] = name.split('=');
      onToggle(key, value);
    },
    [onToggle],
  );
  return facets.map((facet) => (
    <Disclosure key={facet.id} facet={facet}>
      {facet.groups.map((group) => (
        <Group key={group.title ?? facet.id} group={group} onToggle={toggle} onToggleAll={onToggleAll} />
      ))}
      {facet.only && (
        <div className="facette__seulement">
          <Option
            name={`${facet.only.key}=${facet.only.value}`}
            label={facet.only.label}
            count={facet.only.count}
            state={facet.only.state}
            onToggle={toggle}
          />
        </div>
      )}
    </Disclosure>
  ));
}

function Disclosure({facet, children}: {facet: Facet; children: ReactNode}): ReactNode {
  const {title, active} = facet;
  // Only at first: afterwards it is the visitor's to open and close.
  const [isOpen] = useState(facet.open || active > 0);
  // What is folded has no numbers to draw again with each click.
  const [isDrawn, setDrawn] = useState(isOpen);
  return (
    <details className="facette" open={isOpen}>
      <summary onClick={() => setDrawn(true)}>
        {title}
        {active > 0 && (
          <em>
            <span aria-hidden>{active}</span>
            <span className="sr"> ({active} choix)</span>
          </em>
        )}
        <Icon as={ChevronDown} />
      </summary>
      {isDrawn && (
        <fieldset>
          <legend className="sr">{title}</legend>
          {children}
        </fieldset>
      )}
    </details>
  );
}

interface GroupProps {
  group: OptionGroup;
  onToggle(name: string): void;
  onToggleAll(key: string, values: string[]): void;
}

function Group({group, onToggle, onToggleAll}: GroupProps): ReactNode {
  const {title, options, whole} = group;
  const key = options[0]?.key;
  return (
    <>
      {title && !whole && <p className="groupe-t">{title}</p>}
      {title && whole && key && (
        <Option
          name={title}
          label={title}
          count={whole.count}
          state={whole.state}
          isHeading
          onToggle={() =>
            onToggleAll(
              key,
              options.map(({value}) => value),
            )
          }
        />
      )}
      {options.map((option) => (
        <Option
          key={option.value}
          name={`${option.key}=${option.value}`}
          label={option.label}
          count={option.count}
          state={option.state}
          numero={option.numero}
          onToggle={onToggle}
        />
      ))}
    </>
  );
}

/** They are many: they are drawn again when they change, not each time something else does. */
export default memo(Facets);
