import type {ReactNode} from 'react';
import {addresses} from '@site/src/model/addresses';
import PublicAddress from './PublicAddress';

/** What one must know before one reads on paper. */
export default function HowToRead(): ReactNode {
  return (
    <section className="cahier__mode" aria-labelledby="mode-d-emploi">
      <h2 id="mode-d-emploi">Comment vous en servir</h2>
      <ul>
        <li>Ne lisez pas tout. Prenez la pratique dont vous avez besoin cette semaine.</li>
        <li>Chaque pratique dit quoi faire, le piège à éviter, et comment savoir que c’est fait.</li>
        <li>
          Les petites cases se cochent au stylo. Le chiffre au bout d’une phrase mène à sa source, à la fin.
        </li>
        <li>
          Les gabarits se téléchargent ici : <PublicAddress of={addresses.toolbox()} />
        </li>
        <li>
          Les ressources changent souvent, alors elles restent en ligne :{' '}
          <PublicAddress of={addresses.directory()} />
        </li>
        <li>Les règles sont de l’information générale, pas un avis juridique. Vérifiez avant d’agir.</li>
      </ul>
    </section>
  );
}
