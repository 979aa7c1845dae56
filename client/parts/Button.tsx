import type { ButtonHTMLAttributes, MouseEvent } from 'react';

/**
 * A button without `onClick` is one you may not press now: it stays in reach of the keyboard, says so, and does nothing.
 * `primary` is the next step, `hue` takes the colour of the perspective around it, `quiet` has no edge.
 */
export const Button = ({ kind = 'plain', className = '', onClick, type = 'button', ...rest }: ButtonProps) => {
  const off = rest.disabled === true || (onClick === undefined && type !== 'submit');
  return (
    <button
      {...rest}
      type={type}
      disabled={false}
      aria-disabled={off || undefined}
      className={`k-button k-button--${kind} ${className}`}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        if (off) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'plain' | 'primary' | 'hue' | 'quiet';
}
