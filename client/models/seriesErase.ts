import { oneLine } from './facilitatorForm.ts';

/** Whether somebody typed the name of the group, as people type: capitals and spaces do not decide it. */
export const isNameOf = (title: string, typed: string): boolean => bare(typed) !== '' && bare(typed) === bare(title);

const bare = (words: string): string => oneLine(words).normalize('NFC').toLowerCase();
