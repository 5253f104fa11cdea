import { Component, type ReactNode } from 'react';
import { message } from '@/messages/message';
import { appStore } from '@/store/store';

interface Props {
  readonly children: ReactNode;
}

/** A fault in one part of the page leaves the other parts standing, and says so. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { locale } = appStore().getState();
    return (
      <div role="alert" className="part-failed">
        <p>{message(locale, 'notices.part-failed')}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {message(locale, 'notices.part-retry')}
        </button>
      </div>
    );
  }
}
