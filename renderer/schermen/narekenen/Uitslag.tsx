/** What came out: the verdict of all together, each relation with its difference, and the room the table leaves. */
import { CheckmarkCircle16Regular, DismissCircle16Filled, MathFormula16Regular } from '@fluentui/react-icons';
import type { Narekening, Oordeel, Ruimte, Tabel } from '../../../shared/analyse/narekenen/narekenen.ts';
import { drukDecimalen } from '../../../shared/kern/getal.ts';
import stijl from './Narekenen.module.css';

const NAMEN: Readonly<Record<Oordeel, string>> = { sluit: 'Sluit', afronding: 'Afronding', strijdig: 'Strijdig' };

const ZINNEN: Readonly<Record<Oordeel, string>> = {
  sluit: 'Alle relaties sluiten op de gedrukte cijfers.',
  afronding: 'De tabel klopt: er bestaan onafgeronde cijfers die precies zo worden gedrukt en waarvoor alles geldt.',
  strijdig: 'De tabel spreekt zichzelf tegen: geen enkele afronding verklaart de verschillen.',
};

const TEKENS = {
  sluit: <CheckmarkCircle16Regular className={stijl.groen ?? ''} aria-hidden="true" />,
  afronding: <MathFormula16Regular className={stijl.blauw ?? ''} aria-hidden="true" />,
  strijdig: <DismissCircle16Filled className={stijl.rood ?? ''} aria-hidden="true" />,
};

interface Uitslagwensen {
  readonly narekening: Narekening;
  readonly gedrukt: Tabel['posten'];
}

export function Uitslag({ narekening, gedrukt }: Uitslagwensen) {
  const { relaties, samen, bewezen, tegenspraak } = narekening;
  if (relaties.length === 0) return <p className={stijl.stil}>Schrijf een relatie om te beginnen.</p>;
  const botsing = tegenspraak.length > 1 ? tegenspraak.map((nummer) => relaties[nummer]?.relatie ?? '') : [];
  return (
    <>
      <p className={stijl.samen}>
        {TEKENS[samen]} <b>Samen: {NAMEN[samen].toLowerCase()}.</b> {ZINNEN[samen]}
        {!bewezen && ' Dit kon niet binnen redelijke tijd worden bewezen.'}
      </p>
      {botsing.length > 0 && (
        <p className={stijl.botsing}>
          Deze relaties kunnen niet samen gelden, en elke andere keus minder kan wel:{' '}
          <code>{botsing.join('  en  ')}</code>
        </p>
      )}
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col">Oordeel</th>
            <th scope="col">Relatie</th>
            <th scope="col" className={stijl.rechts}>
              Links min rechts
            </th>
          </tr>
        </thead>
        <tbody>
          {relaties.map(({ relatie, oordeel, verschil }, nummer) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two relations may read the same
            <tr key={nummer} data-oordeel={oordeel}>
              <td className={stijl.oordeel}>
                {TEKENS[oordeel]} {NAMEN[oordeel]}
              </td>
              <td>
                <code>{relatie}</code>
              </td>
              <td className={`${stijl.rechts} cijfers`}>{verschil ? getal(verschil) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {narekening.ruimte.length > 0 && <Ruimtes ruimte={narekening.ruimte} gedrukt={gedrukt} />}
    </>
  );
}

function Ruimtes({ ruimte, gedrukt }: { readonly ruimte: readonly Ruimte[]; readonly gedrukt: Tabel['posten'] }) {
  return (
    <details className={stijl.ruimte} open={ruimte.some(({ onbekend }) => onbekend)}>
      <summary>Wat de tabel voor elke post overlaat</summary>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col" className={stijl.rechts}>
              Gedrukt
            </th>
            <th scope="col" className={stijl.rechts}>
              Vanaf
            </th>
            <th scope="col" className={stijl.rechts}>
              Tot
            </th>
          </tr>
        </thead>
        <tbody>
          {ruimte.map(({ post, van, tot, totMee }) => (
            <tr key={post}>
              <td>{post}</td>
              <td className={`${stijl.rechts} cijfers`}>{gedrukt[post]}</td>
              <td className={`${stijl.rechts} cijfers`}>{grens(van)}</td>
              <td className={`${stijl.rechts} cijfers`}>
                {totMee && tot !== null ? 'en met ' : ''}
                {grens(tot)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function grens(waarde: number | null): string {
  return waarde === null ? 'onbeperkt' : getal(waarde);
}

/** With points between thousands and no more decimals than say something. */
function getal(waarde: number): string {
  const kort = Number(waarde.toPrecision(12));
  const decimalen = /\.(\d+)/.exec(String(kort))?.[1]?.length ?? 0;
  return drukDecimalen(kort, Math.min(decimalen, 8));
}
