/**
 * Beoordelen: the scenarios on their criteria, with weights, notes and sources; how much the ranking hangs on the weights; and the
 * functions each scenario keeps. What is typed is a bewerking, undone like any other.
 */
import { Button } from '@fluentui/react-components';
import { beoordeelSessie } from '../../../shared/analyse/beoordelen.ts';
import { maakBeoordeelblad, voorWieTabellen, WIEZIN } from '../../../shared/rapport/studie/beoordeelblad.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { beoordeling2040 } from '../../../shared/sjablonen/beoordeling.ts';
import { useProgramma } from '../../app/programma.ts';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Studie, Zacht } from '../../studie/Studie.tsx';
import { Functies } from './Functies.tsx';
import { Rangorde } from './Rangorde.tsx';
import { Scores } from './Scores.tsx';

export default function Beoordelen() {
  return (
    <Studie titel="Beoordelen" keuzes={() => null}>
      {(keuze) =>
        keuze.sessie.document.beoordeling.criteria.length === 0 ? <Beginnen keuze={keuze} /> : <Inhoud keuze={keuze} />
      }
    </Studie>
  );
}

function Inhoud({ keuze }: { readonly keuze: Studiekeuze }) {
  const { sessie } = keuze;
  const uitslag = beoordeelSessie(sessie);
  const tabellen = voorWieTabellen(keuze);
  useStudieblad(maakBeoordeelblad(keuze, uitslag));
  return (
    <>
      <div className={stijl.breed}>
        <Scores keuze={keuze} uitslag={uitslag} />
      </div>
      <Rangorde keuze={keuze} uitslag={uitslag} />
      <div className={stijl.breed}>
        <Functies sessie={sessie} />
      </div>
      {tabellen.length > 0 && <Zacht>Wat is voor wie? {WIEZIN}</Zacht>}
      {tabellen.map(({ naam, tabel }) => (
        <Datatabel key={naam} naam={naam} tabel={tabel} />
      ))}
    </>
  );
}

function Beginnen({ keuze }: { readonly keuze: Studiekeuze }) {
  const { acties } = useProgramma();
  const begin = () => {
    const { criteria, functies } = beoordeling2040(keuze.doel);
    acties.doe(
      [
        { soort: 'criteria-instellen', criteria },
        { soort: 'functies-instellen', functies },
      ],
      'Beoordeling beginnen',
    );
  };
  return (
    <div>
      <Zacht>
        Beoordeel de scenario's op arbeidsmarkt, welbevinden, financiën (2025-2029) en governance, met de acht functies
        van de SER ernaast. Het financiële criterium leest {keuze.doel} uit het model; u kunt dat later wijzigen.
      </Zacht>
      <p>
        <Button appearance="primary" onClick={begin}>
          Beoordeling beginnen
        </Button>
      </p>
    </div>
  );
}
