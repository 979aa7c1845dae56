import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Place } from './Place.tsx';

/** Catches a bug in a screen, so that a person sees a sentence and a way on. The error itself goes on to the console. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPlace /> : this.props.children;
  }
}

const BrokenPlace = () => {
  const { t } = useTranslation('common');
  return (
    <Place
      title={t('connection.broken')}
      actions={
        <Button kind="primary" onClick={() => location.reload()}>
          {t('connection.reload')}
        </Button>
      }
    >
      {t('connection.brokenMore')}
    </Place>
  );
};
