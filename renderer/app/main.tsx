/** The window's entry: wires the Programma to the bridge and the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './app.css';
import { maakProgramma } from './maak-programma.ts';

const wortel = document.getElementById('wortel');
if (!wortel) throw new Error('the page has no #wortel');
const programma = maakProgramma(window.sluitend, window.localStorage);
createRoot(wortel).render(
  <StrictMode>
    <App programma={programma} />
  </StrictMode>,
);
