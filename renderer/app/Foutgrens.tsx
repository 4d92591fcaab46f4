/**
 * The last resort of the window: a bug in a screen must not take the work with it. Says so, and offers to save and to go on.
 */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import stijl from './Foutgrens.module.css';
import { ProgrammaContext } from './programma.ts';

interface Staat {
  readonly fout: Error | null;
}

export class Foutgrens extends Component<{ readonly children: ReactNode }, Staat> {
  static override contextType = ProgrammaContext;
  declare context: React.ContextType<typeof ProgrammaContext>;
  override state: Staat = { fout: null };

  static getDerivedStateFromError(fout: Error): Staat {
    return { fout };
  }

  override componentDidCatch(fout: Error): void {
    console.error(fout);
  }

  override render(): ReactNode {
    const { fout } = this.state;
    if (!fout) return this.props.children;
    return (
      <main className={stijl.fout} role="alert">
        <h1>Er ging iets mis in het programma</h1>
        <p>Uw begroting is er nog. Sla haar eerst op, en ga dan verder.</p>
        <pre data-tekst>{fout.message}</pre>
        <div>
          <Button appearance="primary" onClick={() => void this.context?.bestanden.opslaan()}>
            Opslaan
          </Button>{' '}
          <Button onClick={() => this.setState({ fout: null })}>Verder</Button>
        </div>
      </main>
    );
  }
}
