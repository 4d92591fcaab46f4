/**
 * A reeks chosen by typing: a document has more than a thousand, so one types a part of its blad, regel or kolom and picks from what
 * is left. A native field with suggestions; what is no reeks is put back.
 */
import { useId, useState } from 'react';
import type { Studiekeuze } from '../../shared/rapport/studie/keuze.ts';
import { naamVan } from '../../shared/rapport/studie/tonen.ts';

interface Reekswens {
  /** Of the label that belongs to it; without one it has a name of its own. */
  readonly id?: string;
  readonly naam?: string;
  readonly keuze: Studiekeuze;
  readonly waarde: string;
  readonly zet: (adres: string) => void;
  readonly kan: (regel: Studiekeuze['regel']) => boolean;
}

export function Reekslijst({ id, naam, keuze, waarde, zet, kan }: Reekswens) {
  const lijst = useId();
  const [getypt, zetGetypt] = useState<string | null>(null);
  const gekozen = keuze.regels.find(({ tekst }) => tekst === waarde);
  const rust = gekozen ? voluit(keuze, gekozen) : waarde;
  // only while someone is choosing: a screen has dozens of these fields
  const namen = getypt === null ? new Map<string, string>() : namenVan(keuze, kan);
  return (
    <>
      <input
        type="text"
        id={id}
        aria-label={naam}
        list={lijst}
        autoComplete="off"
        placeholder="typ blad, regel of kolom"
        title={rust}
        value={getypt ?? rust}
        style={{ width: 300 }}
        onFocus={(e) => {
          e.currentTarget.select();
          zetGetypt(rust);
        }}
        onChange={(e) => {
          zetGetypt(e.target.value);
          const adres = namen.get(e.target.value);
          if (adres !== undefined && adres !== waarde) zet(adres);
        }}
        onBlur={() => zetGetypt(null)}
        onKeyDown={(e) => {
          if (e.key === 'Escape') zetGetypt(rust);
        }}
      />
      <datalist id={lijst}>
        {[...namen.keys()].map((een) => (
          <option key={een} value={een} />
        ))}
      </datalist>
    </>
  );
}

function voluit({ sessie }: Studiekeuze, regel: Studiekeuze['regel']): string {
  return `${naamVan(sessie, regel)} (${regel.blad.naam})`;
}

/** What is suggested, and the address it stands for; of two that are called the same the later has its address with it. */
function namenVan(keuze: Studiekeuze, kan: Reekswens['kan']): Map<string, string> {
  const namen = new Map<string, string>();
  for (const regel of keuze.regels) {
    if (regel.regel.vorm === 'tekst' || !kan(regel)) continue;
    const naam = voluit(keuze, regel);
    namen.set(namen.has(naam) ? `${naam}, ${regel.tekst}` : naam, regel.tekst);
  }
  return namen;
}
