/** Makes formulas over every function and operator, nested, the same ones for the same seed. */
import type { Expressie, FunctieNaam, Rekenteken } from '../../shared/formule/expressie.ts';
import { FUNCTIES, type Functie } from '../../shared/formule/functies.ts';
import { JAREN, plaats, verwijzing } from './blad.ts';

const GETALLEN = [0, 1, 2, 3, 0.5, 0.1, 1.005, 2.5, 7, 12, 100, 0.075, 1e6, 33.333, 1250.55];
const ENKELE = ['a', 'b', 'c', 'd', 'index', 'tarief', 'nul', 'keuze', 'groep', 'a', 'b', 'tarief', 'index'];
const TEKENS: readonly Rekenteken[] = ['+', '-', '*', '/', '+', '-', '*', '/', '^', '=', '<>', '<', '<=', '>', '>='];

const getal = (waarde: number): Expressie => ({ soort: 'getal', waarde });
const haakjes = (x: Expressie): Expressie =>
  x.soort === 'bewerking' || x.soort === 'teken' ? { soort: 'haakjes', inhoud: x } : x;

export class Maker {
  private beurt = 0;

  constructor(private toestand: number) {}

  formule(): Expressie {
    const functie = FUNCTIES[this.beurt++ % (FUNCTIES.length * 2)];
    return functie ? this.aanroep(functie, 3) : this.bewerking(3);
  }

  jaar(): number {
    return this.kies(JAREN);
  }

  /** mulberry32 */
  private toeval(): number {
    this.toestand = (this.toestand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.toestand ^ (this.toestand >>> 15), 1 | this.toestand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  private kies<T>(uit: readonly T[]): T {
    return uit[Math.floor(this.toeval() * uit.length)] as T;
  }

  private waarde(diepte: number): Expressie {
    const lot = this.toeval();
    if (diepte === 0 || lot < 0.15) return this.blad();
    if (lot < 0.5) return this.bewerking(diepte);
    if (lot < 0.58) return { soort: 'teken', teken: '-', inhoud: haakjes(this.waarde(diepte - 1)) };
    if (lot < 0.63) return { soort: 'procent', inhoud: haakjes(this.waarde(diepte - 1)) };
    return this.aanroep(this.kies(FUNCTIES), diepte - 1);
  }

  private blad(): Expressie {
    const lot = this.toeval();
    if (lot < 0.45) return getal(this.kies(GETALLEN));
    if (lot < 0.5) return { soort: 'logisch', waarde: this.toeval() < 0.5 };
    return verwijzing(this.kies(ENKELE), this.toeval() < 0.2 ? this.jaar() : null);
  }

  private bewerking(diepte: number): Expressie {
    const teken = this.kies(TEKENS);
    const rechts = teken === '^' ? getal(this.kies([0.5, 2, 3, 1])) : haakjes(this.waarde(diepte - 1));
    return { soort: 'bewerking', teken, links: haakjes(this.waarde(diepte - 1)), rechts };
  }

  private aanroep(functie: Functie, diepte: number): Expressie {
    const argumenten = this.bijzonder(functie.naam) ?? this.argumenten(functie, diepte);
    return { soort: 'functie', naam: functie.naam, argumenten };
  }

  /** Arguments that must suit each other, or be small. */
  private bijzonder(naam: FunctieNaam): readonly Expressie[] | null {
    switch (naam) {
      case 'SUMPRODUCT':
        return this.kies([
          [this.regels('a', 'c'), this.regels('b', 'd')],
          [verwijzing('groep'), verwijzing('groep')],
          [this.jaren('a'), this.jaren('tarief')],
          [verwijzing('a'), verwijzing('tarief')],
        ]);
      case 'LINEAR':
        return [
          this.waarde(1),
          this.waarde(1),
          getal(this.kies([2020, 2022, 2023])),
          getal(this.kies([2024, 2026, 2040])),
        ];
      default:
        return null;
    }
  }

  private argumenten(functie: Functie, diepte: number): readonly Expressie[] {
    const vast = functie.argumenten.filter((argument) => !argument.optioneel || this.toeval() < 0.6);
    const extra = functie.herhaal > 0 ? Math.floor(this.toeval() * 3) : 0;
    const laatste = functie.argumenten.at(-1);
    const alle = laatste ? [...vast, ...Array.from({ length: extra }, () => laatste)] : vast;
    return alle.map((argument, i) => this.argument(functie.naam, argument.soort, i, diepte));
  }

  private argument(naam: FunctieNaam, soort: string, index: number, diepte: number): Expressie {
    if (soort === 'geheel') return getal(this.kies([0, 1, 1, 2]));
    if (/^ROUND/.test(naam) && index === 1) return getal(this.kies([0, 1, 2, 2]));
    if (naam === 'CHOOSE' && index === 0) return this.kies([getal(1), verwijzing('keuze'), getal(1.5)]);
    if (naam === 'NPV' && index === 0) return this.kies([getal(0.02), verwijzing('index'), getal(0.1)]);
    return soort === 'lijst' && this.toeval() < 0.5 ? this.lijst() : this.waarde(diepte);
  }

  private lijst(): Expressie {
    return this.kies([
      verwijzing('groep'),
      this.regels('a', 'c'),
      this.regels('b', 'd'),
      this.jaren('a'),
      this.jaren('c'),
      verwijzing('groep', 2023),
    ]);
  }

  private regels(van: string, tot: string): Expressie {
    return { soort: 'regelbereik', van: plaats(van), tot: plaats(tot), jaar: null };
  }

  private jaren(regel: string): Expressie {
    return { soort: 'jaarbereik', plaats: plaats(regel), van: 2022, tot: this.kies([2024, 2026]) };
  }
}
