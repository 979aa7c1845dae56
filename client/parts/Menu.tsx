import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A button that opens a list of things to do. An item without `onAction` is shown, but cannot be chosen now. */
export const Menu = ({ label, button, items, kind = 'plain' }: MenuProps) => (
  <MenuTrigger>
    <AriaButton className={`k-button k-button--${kind}`} {...(label === undefined ? {} : { 'aria-label': label })}>
      {button}
    </AriaButton>
    <AriaPopover className="k-popover">
      <AriaMenu className="k-menu" disabledKeys={items.filter((item) => item.onAction === undefined).map((item) => item.id)}>
        {items.map((item) => (
          <MenuItem
            key={item.id}
            id={item.id}
            className="k-menu-item"
            textValue={item.text ?? (typeof item.label === 'string' ? item.label : item.id)}
            onAction={() => item.onAction?.()}
          >
            {item.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </AriaPopover>
  </MenuTrigger>
);

export interface MenuEntry {
  readonly id: string;
  readonly label: ReactNode;
  /** The label in plain words, when it is not a string. */
  readonly text?: string;
  readonly onAction: (() => void) | undefined;
}
export interface MenuProps {
  readonly label?: string;
  readonly button: ReactNode;
  readonly items: readonly MenuEntry[];
  readonly kind?: 'plain' | 'quiet';
}
