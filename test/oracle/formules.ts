/** The formulas of the oracle, as Dutch text with the year they are computed in: picked by hand, and generated from a seed. */
import { drukNederlands } from '../../shared/formule/druk.ts';
import { omgeving } from './blad.ts';
import { Maker } from './maker.ts';

export interface Geval {
  readonly formule: string;
  readonly jaar: number;
}

const GEKOZEN = `
-2^2 | 2^3^2 | 2^-3^2 | -2^-2 | --2^2 | (-8)^3 | 2^0,5 | 4^-0,5 | 100+3% | 5%% | 200*3% | 2^3% | -5% | 50%^2 | 1-1-1 | 8/4/2 | 2*3^2 | 7-2*3+4/2
0,1+0,2=0,3 | 1/3*3=1 | 0,1*3=0,3 | 1<2<3 | 3>2>1 | 1=1=1 | 2<>3 | 2>=2 | 1e15+0,3=1e15 | (0,1+0,2)-0,3=0 | 1,1-1=0,1 | 1e-20=0 | 1,0000000000001=1 | WAAR=1 | ONWAAR<WAAR | -0=0
SOM(1;2;3) | SOM(groep) | SOM(a;b;c;d) | SOM(a:d) | SOM(a:b;7) | SOM(a@2022:a@2026) | SOM(d) | SOM(groep; groep) | SOM(kapot; 1) | SOM(0,1;0,2;-0,3) | SOM(WAAR; 2) | SOM(c@2022:2026; 1)
PRODUCT(2;3;4) | PRODUCT(a;b) | PRODUCT(5) | PRODUCT(0;kapot) | PRODUCT(a@2022:a@2024) | PRODUCT(-2;-3;0,5)
GEMIDDELDE(groep) | GEMIDDELDE(a:c) | GEMIDDELDE(d) | GEMIDDELDE(1;2;4) | GEMIDDELDE(c@2022:c@2026) | GEMIDDELDE(a;d;5) | GEMIDDELDE(a;kapot) | GEMIDDELDE(0;0) | GEMIDDELDE(d;0)
MIN(groep) | MAX(groep) | MIN(d) | MAX(d) | MIN(-3;5;0) | MAX(-3;-5) | MAX(c:d;-7) | MIN(a@2022:a@2026) | MIN(c;d) | MAX(kapot;1) | MIN(5;d) | MAX(d;-4)
AANTAL(groep) | AANTAL(d) | AANTAL(1;2;3) | AANTAL(c@2022:c@2026) | AANTAL(a:d;4;5) | AANTAL(kapot;1) | AANTAL(a;b;d) | AANTAL(nul)
ABS(-3) | ABS(b) | ABS(0) | ABS(kapot) | INTEGER(2,7) | INTEGER(-2,5) | INTEGER(-2) | INTEGER(0,999999) | INTEGER(tarief) | INTEGER(1e15+0,5)
REST(7;3) | REST(-7;3) | REST(7;-3) | REST(-7;-3) | REST(7,5;2) | REST(0,3;0,1) | REST(5;0) | REST(-1;3) | REST(a;b) | REST(6;3) | REST(-6;3) | REST(1e6;7) | REST(3;1e10) | REST(-3;1e10)
MACHT(2;10) | MACHT(2;0,5) | MACHT(-8;1/3) | MACHT(0;-1) | MACHT(-2;3) | MACHT(5;0) | MACHT(10;400) | MACHT(1,03;15) | 0^-1 | (-1)^0,5 | 10^308*10 | 1e308*10 | -1e308*10
WORTEL(16) | WORTEL(2) | WORTEL(0) | WORTEL(-1) | WORTEL(tarief) | WORTEL(1e-300)
AFRONDEN(1,005;2) | AFRONDEN(-1,005;2) | AFRONDEN(-2,5;0) | AFRONDEN(2,5;0) | AFRONDEN(1234,5;-2) | AFRONDEN(1250;-2) | AFRONDEN(0,5;0) | AFRONDEN(1,45;1) | AFRONDEN(2,345;2) | AFRONDEN(1,015;2) | AFRONDEN(tarief/12;2) | AFRONDEN(2,675;2) | AFRONDEN(0,285;2) | AFRONDEN(1e15;2) | AFRONDEN(49;-2) | AFRONDEN(50;-2) | AFRONDEN(5;-3) | AFRONDEN(1,4999999;0) | AFRONDEN(39,295;2) | AFRONDEN(-0,4;0) | AFRONDEN(9,995;2) | AFRONDEN(2,5;0,9) | AFRONDEN(12,345;1,9) | AFRONDEN(kapot;2)
AFRONDEN.NAAR.BOVEN(2,1;0) | AFRONDEN.NAAR.BOVEN(-2,1;0) | AFRONDEN.NAAR.BOVEN(1,001;2) | AFRONDEN.NAAR.BOVEN(1,2;1) | AFRONDEN.NAAR.BOVEN(1201;-2) | AFRONDEN.NAAR.BOVEN(0;2) | AFRONDEN.NAAR.BOVEN(tarief/7;2) | AFRONDEN.NAAR.BOVEN(3;0) | AFRONDEN.NAAR.BOVEN(4,35;2) | AFRONDEN.NAAR.BOVEN(1,1;2)
AFRONDEN.NAAR.BENEDEN(2,9;0) | AFRONDEN.NAAR.BENEDEN(-2,9;0) | AFRONDEN.NAAR.BENEDEN(1,999;2) | AFRONDEN.NAAR.BENEDEN(4,35;2) | AFRONDEN.NAAR.BENEDEN(1299;-2) | AFRONDEN.NAAR.BENEDEN(tarief/7;2) | AFRONDEN.NAAR.BENEDEN(1,2;1) | AFRONDEN.NAAR.BENEDEN(0,29;2)
ALS(1>2;3;4) | ALS(1<2;3;4) | ALS(1>2;3) | ALS(1<2;3) | ALS(WAAR;1;1/0) | ALS(ONWAAR;1/0;2) | ALS(WAAR;1/0;2) | ALS(1/0;1;2) | ALS(d;1;2) | ALS(-1;5;6) | ALS(0;kapot;7) | ALS(a>b;ALS(b>c;1;2);3) | ALS(0,5;1;2)
EN(WAAR;WAAR) | EN(1;0) | EN(a>0;b>0) | OF(ONWAAR;0) | OF(0;3) | OF(a>0;1/0) | EN(0;1/0) | NIET(0) | NIET(5) | NIET(1>2) | EN(a;b) | OF(nul;a>100) | NIET(kapot) | EN(WAAR) | EN(a:b) | OF(nul@2022:nul@2024)
ALS.FOUT(1/0;5) | ALS.FOUT(3;1/0) | ALS.FOUT(1/0;1/0) | ALS.FOUT(WORTEL(-1);0) | ALS.FOUT(kapot;a) | ISFOUT(1/0) | ISFOUT(1) | ISFOUT(kapot) | ISFOUT(ISFOUT(1/0)) | ISFOUT(WORTEL(-4)) | ALS(ISFOUT(kapot);1;2) | ALS.FOUT(d;9)
KIEZEN(1;10;20;30) | KIEZEN(3;10;20;30) | KIEZEN(2,9;10;20;30) | KIEZEN(0;10) | KIEZEN(4;10;20;30) | KIEZEN(1;5;1/0) | KIEZEN(2;1/0;6) | KIEZEN(keuze;a;b;c) | KIEZEN(-1;5) | KIEZEN(kapot;1)
SOMPRODUCT(a:c;a:c) | SOMPRODUCT(groep) | SOMPRODUCT(a@2022:a@2024;b@2022:b@2024) | SOMPRODUCT(3;4) | SOMPRODUCT(groep;a:d) | SOMPRODUCT(a:b;a:c) | SOMPRODUCT(a:b;a:b;a:b) | SOMPRODUCT(a;b)
NHW(2%;100;200;300) | NHW(0;1;2;3) | NHW(10%;a@2022:a@2026) | NHW(index;a;b) | NHW(-50%;10;10) | NHW(-1;10) | NHW(5%;kapot) | NHW(3%;d;a) | NHW(0,1;-1000;300;420;680)
VORIG(a) | VORIG(a;2) | VORIG(a;0) | VORIG(a+b) | VORIG(VORIG(a)) | VORIG(groep)+1 | VORIG(a;4) | VORIG(a;9) | VORIG(SOM(groep)) | VORIG(JAAR) | ALS.FOUT(VORIG(a;9);0) | ALS(JAAR>2022;VORIG(a);0)
a@2022 | a@2026-a@2022 | groep@2024 | CUMULATIEF(a) | CUMULATIEF(groep) | CUMULATIEF(a*b) | CUMULATIEF(JAAR-2021) | VORIG(CUMULATIEF(a)) | CUMULATIEF(c) | CUMULATIEF(kapot)
JAAR | JAAR-2022 | JAAR() | REST(JAAR;4)=0 | INDEXEER(100;3%) | INDEXEER(100;3%;2%) | INDEXEER(tarief;index) | INDEXEER(a+b;index;index) | LINEAIR(104;300;2022;2026) | LINEAIR(104;300;2023;2025) | LINEAIR(300;104;2024;2030) | LINEAIR(a@2022;tarief@2022;2020;2040) | LINEAIR(1;2;2030;2040) | LINEAIR(1;2;2000;2010)
a/nul | nul/a | nul/nul | d/a | a/d | kapot+1 | kapot*0 | -kapot | kapot% | kapot=kapot | groot*groot | groot*groot*0 | groot/groot | tarief*(1+index) | tarief*(1+index)^5 | a*b-c/tarief | SOM(groep)/AANTAL(groep)-GEMIDDELDE(groep) | d=0 | c+d | d*5 | -d | d^2 | 2^d | d%
`;

const LEEST_CELLEN = /[a-df-z]|JAAR|LINEAIR/;

/** Every picked formula, in the second year and, where that matters, in the last. */
function gekozen(): Geval[] {
  const formules = GEKOZEN.split(/[|\n]/).flatMap((tekst) => tekst.trim() || []);
  return formules.flatMap((formule) =>
    (LEEST_CELLEN.test(formule) ? [2023, 2026] : [2023]).map((jaar) => ({ formule, jaar })),
  );
}

export function gevallen(): readonly Geval[] {
  const maker = new Maker(20_261_124);
  const gemaakt = Array.from({ length: 1200 }, () => ({
    formule: drukNederlands(maker.formule(), omgeving),
    jaar: maker.jaar(),
  }));
  return [...gekozen(), ...gemaakt];
}
