import type {ReactNode} from 'react';

/** A block of code as it is written: the guide has little code, and colouring it would weigh more than React. */
export default function CodeBlock({children}: {children?: ReactNode}): ReactNode {
  return (
    <pre className="bloc-code" tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
