/** One score of one scenario, with its note and source; of a measured criterium what was measured. */
import type { Uitslag } from '../../../shared/analyse/beoordelen.ts';
import { leesGetal } from '../../../shared/kern/getal.ts';
import type { Criterium } from '../../../shared/model/beoordeling.ts';
import { drukMeting, drukScore } from '../../../shared/rapport/studie/beoordeelblad.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { titelVan } from '../../../shared/rapport/studie/tonen.ts';
import { useProgramma } from '../../app/programma.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import stijl from '../../studie/Studie.module.css';

interface Scorewens {
  readonly keuze: Studiekeuze;
  readonly criterium: Criterium;
  readonly scenario: string;
  readonly score: Uitslag['scenarios'][number]['scores'][number] | null;
}

const ONDERBOUWING = { toelichting: 'Toelichting', bron: 'Bron' } as const;

export function Scorecel({ keuze, criterium, scenario, score }: Scorewens) {
  const { acties } = useProgramma();
  const { sessie } = keuze;
  if (criterium.meting) {
    return (
      <td>
        {drukScore(score?.score ?? null) || '–'}
        <small> {drukMeting(keuze, criterium, score?.gemeten ?? null)}</small>
      </td>
    );
  }
  const zet = (deel: { score?: number | null; toelichting?: string; bron?: string }) =>
    acties.doe(
      [
        {
          soort: 'oordeel-zetten',
          criterium: criterium.id,
          scenario,
          score: score?.score ?? null,
          toelichting: score?.toelichting ?? '',
          bron: score?.bron ?? '',
          ...deel,
        },
      ],
      `${criterium.naam} van ${titelVan(sessie, scenario)}`,
    );
  return (
    <td className={stijl.cel}>
      <Invulveld
        naam={`${criterium.naam} van ${titelVan(sessie, scenario)}`}
        tekst={drukScore(score?.score ?? null)}
        zet={(tekst) => {
          if (tekst.trim() === '') {
            zet({ score: null });
            return null;
          }
          const gelezen = leesGetal(tekst);
          if (!gelezen.ok) return gelezen.fout.melding;
          if (gelezen.waarde < 1 || gelezen.waarde > 10) return 'Een score ligt van 1 tot en met 10.';
          zet({ score: gelezen.waarde });
          return null;
        }}
      />
      {(['toelichting', 'bron'] as const).map((veld) => (
        <Invulveld
          key={veld}
          naam={`${ONDERBOUWING[veld]} bij ${criterium.naam} van ${titelVan(sessie, scenario)}`}
          tekst={score?.[veld] ?? ''}
          hint={veld}
          breed
          zet={(tekst) => {
            zet({ [veld]: tekst });
            return null;
          }}
        />
      ))}
    </td>
  );
}
