/** One wijziging of a maatregel: which regel, what happens to it, by how much, and in which years. */
import { Button } from '@fluentui/react-components';
import { volAdres } from '../../../shared/model/adres.ts';
import type { Notatie, Wijziging } from '../../../shared/model/document.ts';
import { factorvraag, leesInvoer } from '../../../shared/model/lees-invoer.ts';
import { drukInvoerwaarde } from '../../../shared/model/notatie.ts';
import { formuletekst } from '../../../shared/model/wijzigingstekst.ts';
import type { Studiekeuze } from '../../../shared/rapport/studie/keuze.ts';
import { Invulveld } from '../../studie/Invulveld.tsx';
import { Reekslijst } from '../../studie/Reekslijst.tsx';
import stijl from '../../studie/Studie.module.css';

const ACTIES: Readonly<Record<Wijziging['actie'], string>> = {
  zet: 'wordt',
  plus: 'erbij',
  maal: 'maal',
  formule: 'formule',
};

export function volAdresVan({ adres }: Studiekeuze['regel']): string {
  return volAdres(adres);
}

interface Rijwens {
  readonly keuze: Studiekeuze;
  readonly wijziging: Wijziging;
  /** Takes the whole wijziging, its formula as it is typed. */
  readonly zet: (wijziging: Wijziging) => void;
  readonly weg: () => void;
}

export function Wijzigingsrij({ keuze, wijziging, zet, weg }: Rijwens) {
  const { sessie, regels } = keuze;
  const { adres, actie, van, tot } = wijziging;
  const plek = sessie.zoek(adres);
  const kort = plek.ok ? sessie.toonAdres(plek.waarde) : adres;
  const zoals = getypt(keuze, wijziging);
  const kiesActie = (nieuw: Wijziging['actie']) => {
    if (nieuw !== 'formule') return zet({ ...zoals, actie: nieuw, formule: null });
    const nu = plek.ok ? sessie.formule({ ...plek.waarde, jaar: van }, 'basis') : null;
    const waarde = plek.ok ? sessie.invoertekst({ ...plek.waarde, jaar: van }, 'basis') : '';
    zet({ ...zoals, actie: nieuw, waarde: null, formule: `=${nu ?? (waarde || '0')}` });
  };
  return (
    <tr>
      <td className={stijl.cel}>
        {plek.ok ? (
          <Reekslijst
            naam={`Regel van wijziging ${kort}`}
            keuze={keuze}
            waarde={kort}
            zet={(gekozen) => {
              const regel = regels.find(({ tekst }) => tekst === gekozen);
              if (regel) zet({ ...zoals, adres: volAdresVan(regel) });
            }}
            kan={() => true}
          />
        ) : (
          <span role="alert">{adres} bestaat niet meer; haal deze wijziging weg.</span>
        )}
      </td>
      <td className={stijl.cel}>
        <select
          aria-label={`Wat er met ${kort} gebeurt`}
          value={actie}
          onChange={(e) => kiesActie(e.target.value as Wijziging['actie'])}
        >
          {Object.entries(ACTIES).map(([soort, naam]) => (
            <option key={soort} value={soort}>
              {naam}
            </option>
          ))}
        </select>
      </td>
      <td className={`${stijl.cel} ${stijl.tekst}`}>
        {actie === 'formule' ? (
          <Invulveld
            naam={`Formule voor ${kort}`}
            tekst={zoals.formule ?? ''}
            maat={320}
            zet={(tekst) => {
              if (tekst.trim() === '') return 'Typ een formule, of kies een andere werking.';
              zet({ ...zoals, formule: tekst });
              return null;
            }}
          />
        ) : (
          <Waarde
            kort={kort}
            notatie={plek.ok && actie !== 'maal' ? sessie.notatie(plek.waarde) : 'getal2'}
            wijziging={zoals}
            zet={zet}
          />
        )}
      </td>
      <Jaar naam={`Van welk jaar ${kort}`} jaar={van} zet={(jaar) => jaar !== null && zet({ ...zoals, van: jaar })} />
      <Jaar naam={`Tot en met welk jaar ${kort}`} jaar={tot} zet={(jaar) => zet({ ...zoals, tot: jaar })} />
      <td>
        <Button size="small" appearance="subtle" aria-label={`Wijziging van ${kort} weghalen`} onClick={weg}>
          Weg
        </Button>
      </td>
    </tr>
  );
}

interface Waardewens {
  readonly kort: string;
  readonly notatie: Notatie;
  readonly wijziging: Wijziging;
  readonly zet: (wijziging: Wijziging) => void;
}

/** A number, a percentage or a range: what may be typed in a cell. */
function Waarde({ kort, notatie, wijziging, zet }: Waardewens) {
  const { waarde, actie } = wijziging;
  const euro = notatie === 'bedrag' || notatie === 'bedrag0';
  return (
    <span className={stijl.vink}>
      {euro && <span aria-hidden="true">€</span>}
      <Invulveld
        naam={`Waarde voor ${kort}${euro ? ' in euro' : ''}`}
        tekst={waarde === null ? '' : drukInvoerwaarde(waarde, notatie)}
        hint={actie === 'zet' ? 'leeg' : 'nog geen bedrag'}
        maat={150}
        zet={(tekst) => {
          if (tekst.trim() === '') {
            zet({ ...wijziging, waarde: null });
            return null;
          }
          const bedoeld = actie === 'maal' ? factorvraag(tekst) : null;
          if (bedoeld !== null) return bedoeld;
          const gelezen = leesInvoer(tekst, notatie);
          if (!gelezen.ok) return gelezen.fout.melding;
          zet({ ...wijziging, waarde: gelezen.waarde });
          return null;
        }}
      />
    </span>
  );
}

interface Jaarwens {
  readonly naam: string;
  readonly jaar: number | null;
  readonly zet: (jaar: number | null) => void;
}

function Jaar({ naam, jaar, zet }: Jaarwens) {
  return (
    <td className={stijl.cel}>
      <Invulveld
        naam={naam}
        tekst={jaar === null ? '' : String(jaar)}
        zet={(tekst) => {
          if (tekst.trim() !== '' && !/^\d{4}$/.test(tekst.trim())) return 'Typ een jaar als 2027.';
          zet(tekst.trim() === '' ? null : Number(tekst));
          return null;
        }}
      />
    </td>
  );
}

/** A wijziging as a bewerking takes it: its formula as it is typed. */
export function getypt(keuze: Studiekeuze, wijziging: Wijziging): Wijziging {
  return { ...wijziging, formule: wijziging.actie === 'formule' ? tekstVan(keuze, wijziging) : null };
}

/** The formula as a controller reads it at its place. */
function tekstVan({ sessie }: Studiekeuze, wijziging: Wijziging): string {
  const plek = sessie.zoek(wijziging.adres);
  if (!plek.ok) return wijziging.formule ?? '';
  const { jaar: _, ...adres } = plek.waarde;
  return formuletekst({ omgeving: () => sessie.namenVanuit(adres) }, wijziging);
}
