/**
 * Circulaires: which dated set of uitgangspunten counts, and what another set would change, before and after.
 */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  circulaireInGebruik,
  circulaires,
  metCirculaire,
  type Setverschil,
  vergelijkSets,
} from '../../../shared/analyse/circulaires.ts';
import { drukWaarde } from '../../../shared/model/notatie.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import stijl from './Circulaires.module.css';

const GEEN = '';

export default function Circulaires() {
  const sessie = useVenster((staat) => staat.sessie);
  const versie = useVenster((staat) => staat.versie);
  return sessie && <Vergelijking key={sessie.document.scenarios.length} sessie={sessie} versie={versie} />;
}

function Vergelijking({ sessie, versie }: { readonly sessie: Sessie; readonly versie: number }) {
  const { acties } = useProgramma();
  const scenario = useVenster((staat) => staat.scenario);
  const { document } = sessie;
  const sets = circulaires(document);
  const inGebruik = circulaireInGebruik(document, scenario);
  const [gekozen, kies] = useState<string | null>(null);
  const na = gekozen ?? sets.findLast(({ id }) => id !== inGebruik)?.id ?? GEEN;
  // biome-ignore lint/correctness/useExhaustiveDependencies: versie tells that the document changed
  const { jaren, verschillen } = useMemo(
    () => vergelijkSets(document, scenario, inGebruik, na === GEEN ? null : na),
    [versie, scenario, inGebruik, na],
  );
  if (sets.length === 0) return <Uitleg />;
  const huidig = document.scenarios.find(({ naam }) => naam === scenario);
  const titel = (id: string | null) => sets.find((set) => set.id === id)?.naam ?? 'geen circulaire';
  const gebruik = () => {
    if (huidig === undefined) return;
    const maatregelen = metCirculaire(document, huidig, na === GEEN ? null : na);
    acties.doe([{ soort: 'scenario-maatregelen', scenario, maatregelen }], `${titel(na)} in gebruik`);
    kies(null);
  };
  return (
    <div className={stijl.scherm}>
      <h2>Circulaires</h2>
      <p className={stijl.uitleg}>
        In scenario <b>{huidig?.titel}</b> geldt nu <b>{titel(inGebruik)}</b>. Hieronder wat een andere set verandert.
      </p>
      <div className={stijl.keuze}>
        <label>
          Vergelijk met{' '}
          <select value={na} onChange={(e) => kies(e.target.value)}>
            {sets
              .filter(({ id }) => id !== inGebruik)
              .map(({ id, naam, circulaire }) => (
                <option key={id} value={id}>
                  {naam} ({circulaire?.split('-').reverse().join('-')})
                </option>
              ))}
            {inGebruik !== null && <option value={GEEN}>geen circulaire</option>}
          </select>
        </label>
        <Button appearance="primary" size="small" onClick={gebruik}>
          {na === GEEN ? 'Geen circulaire gebruiken' : `${titel(na)} gebruiken`}
        </Button>
      </div>
      <Tabel
        titel="Uitgangspunten, voor en na"
        sessie={sessie}
        jaren={jaren}
        rijen={verschillen.filter(({ uitgangspunt }) => uitgangspunt)}
        toon="beide"
      />
      <Tabel
        titel="Gevolgen: na min voor"
        sessie={sessie}
        jaren={jaren}
        rijen={verschillen.filter(({ uitgangspunt }) => !uitgangspunt)}
        toon="verschil"
      />
    </div>
  );
}

function Uitleg() {
  return (
    <div className={stijl.scherm}>
      <h2>Circulaires</h2>
      <p className={stijl.uitleg}>
        Deze begroting heeft nog geen circulaire. Een circulaire is een maatregel op uitgangspunten met een datum: maak
        een maatregel bij Maatregelen en geef hem de datum van de circulaire. Hier ziet u dan wat de ene set ten
        opzichte van de andere verandert.
      </p>
    </div>
  );
}

interface Tabelwensen {
  readonly titel: string;
  readonly sessie: Sessie;
  readonly jaren: readonly number[];
  readonly rijen: readonly Setverschil[];
  readonly toon: 'beide' | 'verschil';
}

function Tabel({ titel, sessie, jaren, rijen, toon }: Tabelwensen) {
  const cel = ({ adres, voor, na }: Setverschil, i: number) => {
    const [a = 0, b = 0] = [voor[i], na[i]];
    if (Object.is(a, b)) return '';
    const notatie = sessie.notatie(adres);
    if (toon === 'verschil') return drukWaarde(b - a, notatie);
    return `${drukWaarde(a, notatie)} → ${drukWaarde(b, notatie)}`;
  };
  const getoond = jaren.filter((_, i) => rijen.some(({ voor, na }) => !Object.is(voor[i], na[i])));
  if (rijen.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={stijl.rol} aria-label={titel} tabIndex={0}>
      <h3>{titel}</h3>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col">Regel</th>
            {getoond.map((jaar) => (
              <th key={jaar} scope="col" className="cijfers">
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={sessie.toonAdres(rij.adres)}>
              <th scope="row">{rij.naam}</th>
              {getoond.map((jaar) => (
                <td key={jaar} className="cijfers">
                  {cel(rij, jaren.indexOf(jaar))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
