/**
 * The bridge from one scenario to another: what each maatregel, uitgangspunt or regel contributes, as a waterfall and in words.
 */
import { useState } from 'react';
import { MEESTE_SPELERS } from '../../../shared/analyse/shapley.ts';
import type { Indeling, Speler } from '../../../shared/analyse/spelers.ts';
import type { Brug } from '../../../shared/analyse/verklaren.ts';
import type { Omslaguitkomst } from '../../../shared/analyse/vragen/omslagvraag.ts';
import { INDELINGEN, maakBrugblad } from '../../../shared/rapport/studie/brugblad.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { Grafiek } from '../../grafieken/Grafiek.tsx';
import { Datatabel } from '../../studie/Datatabel.tsx';
import { useAntwoord } from '../../studie/gebruik-antwoord.ts';
import { Doelkeuze, Jaarkeuze, Scenariokeuze, Veld } from '../../studie/Keuzes.tsx';
import { useStudieblad } from '../../studie/keuze.ts';
import stijl from '../../studie/Studie.module.css';
import { Bezig, Fout, Studie, Zacht } from '../../studie/Studie.tsx';
import { Omslag, useOmslag } from './Omslag.tsx';

export default function Verklaren() {
  const [indeling, zetIndeling] = useState<Indeling>('maatregel');
  return (
    <Studie
      titel="Verklaren"
      keuzes={(keuze, kies) => (
        <>
          <Scenariokeuze naam="Van" keuze={keuze} waarde={keuze.a} zet={(a) => kies({ a })} />
          <Scenariokeuze naam="Naar" keuze={keuze} waarde={keuze.b} zet={(scenario) => kies({ scenario })} />
          <Doelkeuze keuze={keuze} />
          <Jaarkeuze keuze={keuze} />
          <Veld naam="Per">
            {(id) => (
              <select id={id} value={indeling} onChange={(e) => zetIndeling(e.target.value as Indeling)}>
                {Object.entries(INDELINGEN).map(([soort, naam]) => (
                  <option key={soort} value={soort}>
                    {naam}
                  </option>
                ))}
              </select>
            )}
          </Veld>
        </>
      )}
    >
      {(keuze) =>
        keuze.a === keuze.b ? (
          <Zacht>Kies twee verschillende scenario's, of maak er een bij Maatregelen.</Zacht>
        ) : (
          <Verklaring keuze={keuze} indeling={indeling} />
        )
      }
    </Studie>
  );
}

interface Brugwens {
  readonly keuze: Studiekeuze;
  readonly indeling: Indeling;
}

function Verklaring({ keuze, indeling }: Brugwens) {
  const omslag = useOmslag(keuze);
  const { antwoord } = omslag;
  return (
    <>
      <Brugbeeld keuze={keuze} indeling={indeling} omslag={antwoord?.ok ? antwoord.waarde : null} />
      <Omslag keuze={keuze} omslag={omslag} />
    </>
  );
}

function Brugbeeld({ keuze, indeling, omslag }: Brugwens & { readonly omslag: Omslaguitkomst | null }) {
  const { a, b, doel, jaar } = keuze;
  const [groepen, zetGroepen] = useState<Readonly<Record<string, string>>>({});
  const { antwoord, bezig, deel, stop } = useAntwoord('verklaar', { a, b, doel: `${doel}@${jaar}`, indeling, groepen });
  const fout = antwoord && !antwoord.ok ? antwoord.fout : null;
  return (
    <>
      <Bezig bezig={bezig} deel={deel} stop={stop} />
      {antwoord?.ok && (
        <div className={bezig ? stijl.oud : undefined}>
          <Uitkomst keuze={keuze} brug={antwoord.waarde} indeling={indeling} omslag={omslag} />
        </div>
      )}
      {fout !== null && <Fout>{typeof fout === 'string' ? fout : fout.melding}</Fout>}
      {fout !== null && typeof fout !== 'string' && fout.soort === 'te veel spelers' && (
        <Groeperen spelers={fout.spelers} zet={zetGroepen} />
      )}
      {Object.keys(groepen).length > 0 && (
        <button type="button" onClick={() => zetGroepen({})}>
          Groepen opheffen
        </button>
      )}
    </>
  );
}

interface Uitkomstwens extends Brugwens {
  readonly brug: Brug;
  /** Printed along. */
  readonly omslag: Omslaguitkomst | null;
}

function Uitkomst({ keuze, brug, indeling, omslag }: Uitkomstwens) {
  const { zin, grafiek, zinnen, tabel, blad } = maakBrugblad(keuze, brug, indeling, omslag);
  useStudieblad(blad);
  return (
    <>
      <p className={stijl.zin}>{zin}</p>
      <Grafiek hoogte={400} grafiek={grafiek} />
      <Datatabel naam="Wat elk onderdeel doet" tabel={tabel} vet="Samen" />
      <ul>
        {zinnen.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </>
  );
}

/** More players than a bridge can hold: the user deals them into groups by giving them the same name. */
function Groeperen({
  spelers,
  zet,
}: {
  readonly spelers: readonly Speler[];
  readonly zet: (g: Record<string, string>) => void;
}) {
  const [namen, zetNamen] = useState<Readonly<Record<string, string>>>({});
  const over = new Set(spelers.map(({ sleutel }) => namen[sleutel] || sleutel)).size;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        zet(Object.fromEntries(Object.entries(namen).filter(([, naam]) => naam !== '')));
      }}
    >
      <table className={stijl.tabel}>
        <caption>Geef wat samen hoort dezelfde groepsnaam</caption>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Groep</th>
          </tr>
        </thead>
        <tbody>
          {spelers.map(({ sleutel, naam }) => (
            <tr key={sleutel}>
              <th scope="row">{naam}</th>
              <td className={stijl.cel}>
                <input
                  aria-label={`Groep van ${naam}`}
                  value={namen[sleutel] ?? ''}
                  onChange={(e) => zetNamen({ ...namen, [sleutel]: e.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Zo blijven er {over} over; ten hoogste {MEESTE_SPELERS} kan.{' '}
        <button type="submit" disabled={over > MEESTE_SPELERS}>
          Brug maken
        </button>
      </p>
    </form>
  );
}
