import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './Button.tsx';

/** A sheet laid over the floor: focus stays in it, Escape and the close button end it, focus returns where it came from. */
export const Dialog = ({ title, isOpen, onClose, wide = false, children }: DialogProps) => {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay className="k-veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={`k-modal${wide ? ' k-modal--wide' : ''}`}>
        <AriaDialog className="k-dialog">
          <header className="k-dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" className="k-close" aria-label={t('close')} onClick={onClose}>
              ×
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

export interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}
