import { Component, type ReactNode } from 'react';
import { exportJson } from '../documents/exportJson.ts';
import { Button } from '../ui/Button.tsx';
import type { Words } from '../wording/words.ts';
import './ErrorBoundary.css';

interface ErrorBoundaryProps {
  /** Asked for only when something goes wrong: the page's own context may be what broke. */
  words: () => Words;
  children: ReactNode;
}

/**
 * Stands in for a page that broke down: the document is kept, offered as a file, and the page is built anew on request.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const words = this.props.words();
    return (
      <main className="broken" role="alert">
        <h1>{words.t('keeping.broken.title')}</h1>
        <p>{words.t('keeping.broken.kept')}</p>
        <div className="broken-buttons">
          <Button onClick={exportJson}>{words.t('keeping.broken.download')}</Button>
          <Button look="main" onClick={() => this.setState({ isBroken: false })}>
            {words.t('keeping.broken.again')}
          </Button>
        </div>
      </main>
    );
  }
}
