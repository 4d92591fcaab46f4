/** The window's entry: wires the Programma to the bridge and the page. */
// before all else: its first questions to the main process are on their way while the other modules run
import './brug.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { brug } from './brug.ts';
import './app.css';
import { maakProgramma } from './maak-programma.ts';

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('the page has no #wortel');
const programma = maakProgramma(brug, window.localStorage);
createRoot(wortel).render(
  <StrictMode>
    <App programma={programma} />
  </StrictMode>,
);
