import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A button with a small sheet beside it. Escape and a press elsewhere close it; focus returns to the button. */
export const Popover = ({ label, button, className = '', children }: PopoverProps) => (
  <DialogTrigger>
    <AriaButton className={`k-button k-button--plain ${className}`}>{button}</AriaButton>
    <AriaPopover className="k-popover">
      <AriaDialog className="k-popover-body" aria-label={label}>
        {({ close }) => children(close)}
      </AriaDialog>
    </AriaPopover>
  </DialogTrigger>
);

export interface PopoverProps {
  /** What the sheet is about. */
  readonly label: string;
  readonly button: ReactNode;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}
