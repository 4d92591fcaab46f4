/**
 * A chart in the window: the picture, its sentence as text alternative, its figures as a table, and a copy of it.
 *
 * The drawing library is loaded here, when the first chart shows. Loaded lazily itself by the screens that have charts.
 */
import { Button } from '@fluentui/react-components';
import { Copy16Regular, Table16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { type Grafiek as Beeld, tabelVan } from '../../shared/rapport/grafiek.ts';
import { tekenSvg, tekstVan } from '../../shared/rapport/prent/teken-svg.ts';
import stijl from './Grafiek.module.css';
import { useGrafiekthema } from './gebruik-thema.ts';
import { kopieerBeeld } from './kopieer.ts';
import { tekenIn } from './teken.ts';

interface Grafiekwens {
  readonly grafiek: Beeld;
  readonly hoogte?: number;
}

export function Grafiek({ grafiek, hoogte = 360 }: Grafiekwens) {
  const [metTabel, zetMetTabel] = useState(false);
  const [gekopieerd, zetGekopieerd] = useState(false);
  const thema = useGrafiekthema();
  const kopieer = async () => {
    const maat = { breedte: 960, hoogte: Math.max(360, hoogte) };
    zetGekopieerd(await kopieerBeeld(tekenSvg(grafiek, thema, maat), maat, thema.achtergrond));
  };
  return (
    <figure className={stijl.figuur}>
      <div className={stijl.kop}>
        <h3>{grafiek.titel}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<Table16Regular />}
          aria-expanded={metTabel}
          onClick={() => zetMetTabel(!metTabel)}
        >
          Tabel
        </Button>
        <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => void kopieer()}>
          {gekopieerd ? 'Gekopieerd' : 'Kopieer als afbeelding'}
        </Button>
      </div>
      <Tekening grafiek={grafiek} hoogte={hoogte} />
      {metTabel && <Tabel grafiek={grafiek} />}
    </figure>
  );
}

function Tekening({ grafiek, hoogte }: Required<Grafiekwens>) {
  const plek = useRef<HTMLDivElement>(null);
  const thema = useGrafiekthema();
  useEffect(() => {
    const element = plek.current;
    if (!element) return;
    const beeld = tekenIn(element, grafiek, thema);
    const volgMaat = new ResizeObserver(() => beeld.resize());
    volgMaat.observe(element);
    return () => {
      volgMaat.disconnect();
      beeld.dispose();
    };
  }, [grafiek, thema]);
  return (
    <div ref={plek} className={stijl.beeld} style={{ height: hoogte }} role="img" aria-label={tekstVan(grafiek)} />
  );
}

function Tabel({ grafiek }: { readonly grafiek: Beeld }) {
  const { kop, rijen } = tabelVan(grafiek);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable table must be reachable by keyboard
    <section className={stijl.tabel} tabIndex={0} aria-label={`Tabel bij ${grafiek.titel}`}>
      <table>
        <thead>
          <tr>
            {kop.map((naam) => (
              <th key={naam} scope="col">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ naam, cellen }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              {cellen.map(({ tekst }, j) => (
                <td key={kop[j + 1]}>{tekst}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
