/** After one's own deed the caret goes on where the words end. */
export const toEnd = (field: HTMLTextAreaElement | null): void => {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
};
