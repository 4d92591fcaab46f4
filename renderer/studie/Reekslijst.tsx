/**
 * A reeks chosen by typing: a document has more than a thousand, so one types a part of its blad, regel or kolom and picks from what
 * is left. Without typing it shows what the blad of the chosen reeks has.
 */
import { Combobox, Option, OptionGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { vouw } from '../../shared/kern/naam.ts';
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

const MEESTE = 60;

export function Reekslijst({ id, naam, keuze, waarde, zet, kan }: Reekswens) {
  const { sessie, regels } = keuze;
  const gekozen = regels.find(({ tekst }) => tekst === waarde);
  const rust = gekozen ? naamVan(sessie, gekozen) : waarde;
  const [open, zetOpen] = useState(false);
  const [getypt, zetGetypt] = useState<string | null>(null);
  const sluit = () => {
    zetOpen(false);
    zetGetypt(null);
  };
  const treffers = open ? zoekReeksen(keuze, getypt, gekozen, kan) : [];
  const over = treffers.length - MEESTE;
  return (
    <Combobox
      {...(id === undefined ? {} : { id })}
      {...(naam === undefined ? {} : { 'aria-label': naam })}
      size="small"
      freeform
      autoComplete="off"
      style={{ minWidth: 240 }}
      listbox={{ style: { maxHeight: 320, width: 'max-content', minWidth: 260, maxWidth: 520 } }}
      open={open}
      value={getypt ?? rust}
      selectedOptions={[waarde]}
      placeholder="typ blad, regel of kolom"
      onOpenChange={(_, { open: wil }) => (wil ? zetOpen(true) : sluit())}
      onFocus={(e) => e.currentTarget.select()}
      onBlur={sluit}
      onChange={(e) => {
        zetGetypt(e.target.value);
        zetOpen(true);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (regels.some(({ tekst }) => tekst === optionValue)) zet(optionValue ?? waarde);
        sluit();
      }}
    >
      {perBlad(treffers.slice(0, MEESTE)).map(({ blad, leden }) => (
        <OptionGroup key={blad} label={blad}>
          {leden.map((regel) => (
            <Option key={regel.tekst} value={regel.tekst} text={naamVan(sessie, regel)}>
              {naamVan(sessie, regel)}
            </Option>
          ))}
        </OptionGroup>
      ))}
      {treffers.length === 0 && (
        <Option disabled text="">
          Niets gevonden. Typ een deel van het blad, de regel of de kolom.
        </Option>
      )}
      {over > 0 && (
        <Option disabled text="">
          {`En nog ${over}: typ verder om te zoeken.`}
        </Option>
      )}
    </Combobox>
  );
}

/** Every word that was typed stands somewhere in blad, regel, kolom or address. */
function zoekReeksen(
  { sessie, regels }: Studiekeuze,
  getypt: string | null,
  gekozen: Studiekeuze['regel'] | undefined,
  kan: Reekswens['kan'],
): Studiekeuze['regel'][] {
  const woorden = vouw(getypt ?? '')
    .split(' ')
    .filter((woord) => woord !== '');
  const past = (regel: Studiekeuze['regel']) => {
    if (woorden.length === 0) return gekozen === undefined || regel.blad === gekozen.blad;
    const tekst = vouw(`${regel.blad.naam} ${naamVan(sessie, regel)} ${regel.tekst}`);
    return woorden.every((woord) => tekst.includes(woord));
  };
  return regels.filter((regel) => regel.regel.vorm !== 'tekst' && past(regel) && kan(regel));
}

function perBlad(
  regels: readonly Studiekeuze['regel'][],
): { readonly blad: string; readonly leden: Studiekeuze['regel'][] }[] {
  const groepen: { blad: string; leden: Studiekeuze['regel'][] }[] = [];
  for (const regel of regels) {
    const laatste = groepen.at(-1);
    if (laatste?.blad === regel.blad.naam) laatste.leden.push(regel);
    else groepen.push({ blad: regel.blad.naam, leden: [regel] });
  }
  return groepen;
}
