/**
 * Begroting en realisatie: per post what was agreed, what happened, what is expected, and why it differs.
 *
 * The figures are those of analyse/realisatieoverzicht.ts; every change is a bewerking and can be undone.
 */
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { vatClientgebonden } from '../../../shared/analyse/clientgebonden.ts';
import {
  laatstGeboekt,
  maakRealisatieoverzicht,
  noemIn,
  type Overzichtregel,
  type Peiling,
} from '../../../shared/analyse/realisatieoverzicht.ts';
import { MAANDEN } from '../../../shared/kern/datum.ts';
import { drukGetal, leesGetal } from '../../../shared/kern/getal.ts';
import { maakFormulelezer } from '../../../shared/model/rekenstand.ts';
import type { Sessie } from '../../../shared/model/sessie.ts';
import { useProgramma, useVenster } from '../../app/programma.ts';
import { exporteerRapportage } from '../../app/uitvoer.ts';
import { Tabbalk } from '../../bouwstenen/Tabbalk.tsx';
import { jarenVan } from '../../staat/venster.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import kader from '../../studie/Studie.module.css';
import { Boeken } from './Boeken.tsx';
import { Kalender } from './Kalender.tsx';
import { Kwartalen } from './Kwartalen.tsx';
import { Posten } from './Posten.tsx';

const TABBEN = [
  { id: 'posten', titel: 'Per post' },
  { id: 'kwartalen', titel: 'Per kwartaal' },
  { id: 'boeken', titel: 'Boeken' },
  { id: 'kalender', titel: 'Wijzigingen en kalender' },
] as const;
type Beeld = (typeof TABBEN)[number]['id'];

const lees = maakFormulelezer();

export default function Realisatie() {
  const sessie = useVenster((staat) => staat.sessie);
  useVenster(({ versie }) => versie);
  return sessie && <Overzicht sessie={sessie} />;
}

function Overzicht({ sessie }: { readonly sessie: Sessie }) {
  const { document } = sessie;
  const [jaar, zetJaar] = useState(document.gegevens.boekjaar);
  const [gekozen, zetMaand] = useState<number | null>(null);
  const [beeld, zetBeeld] = useState<Beeld>('posten');
  const maand = gekozen ?? laatstGeboekt(document, jaar);
  const regels = useMemo(
    () => maakRealisatieoverzicht(document, lees, { jaar, maand }, noemIn(sessie, jaar)),
    [sessie, document, jaar, maand],
  );
  return (
    <div className={kader.studie}>
      <header className={kader.kop}>
        <h2>Begroting en realisatie</h2>
        <label className={kader.veld}>
          Jaar
          <select value={jaar} onChange={(e) => zetJaar(Number(e.target.value))}>
            {jarenVan(sessie).map((j) => (
              <option key={j}>{j}</option>
            ))}
          </select>
        </label>
        <label className={kader.veld}>
          Tot en met
          <select value={maand} onChange={(e) => zetMaand(Number(e.target.value))}>
            <option value={0}>nog niets</option>
            {MAANDEN.map((naam, i) => (
              <option key={naam} value={i + 1}>
                {naam}
              </option>
            ))}
          </select>
        </label>
        <Drempels sessie={sessie} />
        <Uitvoer jaar={jaar} maand={maand} />
        <Norm sessie={sessie} jaar={jaar} regels={regels} />
      </header>
      <Tabbalk naam="Onderdelen" tabben={TABBEN} gekozen={beeld} kies={zetBeeld}>
        {beeld === 'posten' && <Posten sessie={sessie} regels={regels} jaar={jaar} maand={maand} />}
        {beeld === 'kwartalen' && <Kwartalen sessie={sessie} regels={regels} jaar={jaar} />}
        {beeld === 'boeken' && <Boeken sessie={sessie} regels={regels} jaar={jaar} />}
        {beeld === 'kalender' && <Kalender sessie={sessie} jaar={jaar} />}
      </Tabbalk>
    </div>
  );
}

/** The Rapportage of the chosen month, and the whole begroting in Excel with the bookings in it. */
function Uitvoer(peiling: Peiling) {
  const programma = useProgramma();
  return (
    <div className={kader.rij}>
      <Button size="small" onClick={() => exporteerRapportage(programma, peiling)}>
        Rapportage als PDF…
      </Button>
      <Button size="small" onClick={() => programma.voerUit('excel')}>
        Naar Excel…
      </Button>
    </div>
  );
}

/** From which difference on an explanation is asked for; both must be passed. */
function Drempels({ sessie }: { readonly sessie: Sessie }) {
  const { acties } = useProgramma();
  const { drempel } = sessie.document.realisatie;
  const zet = (deel: 'bedrag' | 'percentage') => (tekst: string) => {
    const gelezen = leesGetal(tekst, { procent: deel === 'percentage' });
    if (!gelezen.ok) return gelezen.fout.melding;
    if (gelezen.waarde < 0) return 'Een drempel is nul of meer.';
    acties.doe([{ soort: 'drempel-zetten', ...drempel, [deel]: gelezen.waarde }], 'Drempel voor een verklaring');
    return null;
  };
  return (
    <>
      <div className={kader.veld}>
        Verklaring vanaf €
        <Invulveld naam="Drempel in euro" tekst={drukGetal(drempel.bedrag, 'bedrag0')} zet={zet('bedrag')} breed />
      </div>
      <div className={kader.veld}>
        en vanaf
        <Invulveld
          naam="Drempel in procent"
          tekst={drukGetal(drempel.percentage, 'procent1')}
          zet={zet('percentage')}
        />
      </div>
    </>
  );
}

function Norm({
  sessie,
  jaar,
  regels,
}: {
  readonly sessie: Sessie;
  readonly jaar: number;
  readonly regels: readonly Overzichtregel[];
}) {
  const budget = vatClientgebonden(sessie, regels, jaar);
  if (budget === null) return null;
  const { posten, ingezet, norm, gehaald } = budget;
  return (
    <p className={kader.zacht} title={posten.map(({ naam }) => naam).join('\n')}>
      Cliëntgebonden budget: <b>{drukGetal(ingezet, 'procent1')}</b> van het jaarbudget ingezet{' '}
      {gehaald ? '✓ norm' : '→ norm'} {drukGetal(norm, 'procent1')} {gehaald ? 'gehaald' : 'nog niet gehaald'}
    </p>
  );
}
