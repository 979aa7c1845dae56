import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A button with a small sheet beside it, named after the button. Escape and a press elsewhere close it; focus returns to the button. */
export const Popover = ({ button, className = '', children }: PopoverProps) => {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className={`k-button k-button--plain ${className}`}>{button}</AriaButton>
      <AriaPopover className="k-popover">
        <div className="k-popover-body">{children(() => setOpen(false))}</div>
      </AriaPopover>
    </DialogTrigger>
  );
};

export interface PopoverProps {
  readonly button: ReactNode;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}
