/** Hands a file to the browser to save, as if somebody had pressed a link to it. */
export const keepFile = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of it within this turn; kept longer it would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
