/** A year without goals: take over those of another year of the document or of a contract, in one step that one undo takes back. */
import { Button } from '@fluentui/react-components';
import type { Doel } from '../../../shared/model/doel.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { CONTRACTJAREN, doelenVan } from '../../../shared/sjablonen/doelen.ts';
import { useProgramma } from '../../app/programma.ts';
import kader from '../../studie/Studie.module.css';

interface Bron {
  readonly titel: string;
  readonly doelen: readonly Doel[];
}

function bronnen({ document }: Sessie): Bron[] {
  const eigen = [...new Set(document.doelen.map(({ jaar }) => jaar))];
  const contracten = CONTRACTJAREN.filter((jaar) => !eigen.includes(jaar));
  return [
    ...eigen.map((jaar) => ({ titel: `${jaar}`, doelen: document.doelen.filter((doel) => doel.jaar === jaar) })),
    ...contracten.map((jaar) => ({ titel: `het contract van ${jaar}`, doelen: doelenVan(jaar) })),
  ];
}

export function Overnemen({ sessie, jaar }: { readonly sessie: Sessie; readonly jaar: number }) {
  const { acties } = useProgramma();
  const neemOver = ({ titel, doelen }: Bron) =>
    acties.doe(
      doelen.map(({ id: _, metingen: __, ...doel }) => ({ soort: 'doel-toevoegen' as const, ...doel, jaar })),
      `Doelen van ${titel} overgenomen`,
    );
  return (
    <>
      <p className={kader.zin}>
        Voor {jaar} zijn geen doelen vastgelegd. Voeg er een toe, of neem ze over en pas de normen aan.
      </p>
      <div className={kader.rij}>
        {bronnen(sessie).map((bron) => (
          <Button key={bron.titel} size="small" onClick={() => neemOver(bron)}>
            Doelen van {bron.titel} ({bron.doelen.length})
          </Button>
        ))}
      </div>
    </>
  );
}
