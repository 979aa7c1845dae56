/** After a submit that found problems: on to the first field that has one, once it shows. */
export const focusProblem = (form: HTMLFormElement | null): void => {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
