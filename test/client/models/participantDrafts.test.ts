import { describe, expect, it, test } from 'vitest';
import type { RoomId } from '../../../shared/ids.ts';
import { NO_WORDS } from '../../../client/models/participantComposers.ts';
import { changeDrafts, leftovers, NO_DRAFTS, wakeDrafts, type DraftChange, type Drafts } from '../../../client/models/participantDrafts.ts';
import { codeIn } from '../../../client/models/typedCode.ts';

const words = (text: string) => ({ ...NO_WORDS, text });
const after = (...changes: readonly DraftChange[]): Drafts => changes.reduce(changeDrafts, NO_DRAFTS);
const KEY = 'question:claimed';

describe('a word typed is never lost', () => {
  it('a refusal puts the words back in their field', () => {
    const drafts = after(
      { type: 'typed', key: KEY, words: words('Wat zag je?') },
      { type: 'sent', id: 'a', key: KEY, words: words('Wat zag je?') },
      { type: 'refused', id: 'a' },
    );
    expect(drafts).toEqual({ fields: { [KEY]: words('Wat zag je?') }, sending: [], parked: [], at: null });
  });
  it('a refusal does not type over what was begun meanwhile', () => {
    const drafts = after(
      { type: 'sent', id: 'a', key: KEY, words: words('Een') },
      { type: 'typed', key: KEY, words: words('Twee') },
      { type: 'refused', id: 'a' },
    );
    expect(drafts.fields[KEY]?.text).toBe('Twee');
    expect(leftovers(drafts, new Set([KEY])).map((one) => one.words.text)).toEqual(['Een']);
  });
  it('an answer empties what was sent and nothing else', () => {
    const drafts = after(
      { type: 'sent', id: 'a', key: KEY, words: words('Een') },
      { type: 'sent', id: 'b', key: KEY, words: words('Twee') },
      { type: 'arrived', id: 'a' },
    );
    expect(drafts.sending.map((one) => one.id)).toEqual(['b']);
  });
  it('a new phase offers back what has no field any more', () => {
    const drafts = after({ type: 'typed', key: KEY, words: words('Half af') });
    expect(leftovers(drafts, new Set([KEY]))).toEqual([]);
    expect(leftovers(drafts, new Set(['strength:circle']))).toMatchObject([{ id: KEY, words: { text: 'Half af' } }]);
  });
  it('adopting a leftover keeps what stood in the field', () => {
    const drafts = changeDrafts(
      after({ type: 'typed', key: KEY, words: words('Oud') }, { type: 'typed', key: 'insight:circle', words: words('Nieuw') }),
      {
        type: 'adopted',
        id: KEY,
        key: 'insight:circle',
      },
    );
    expect(drafts.fields).toEqual({ 'insight:circle': words('Oud') });
    expect(drafts.parked.map((one) => one.words.text)).toEqual(['Nieuw']);
  });
  it('after a reload, what was on its way is offered back unless it arrived', () => {
    const stored = after(
      { type: 'sent', id: 'a', key: KEY, words: words('Kwam aan') },
      { type: 'sent', id: 'b', key: KEY, words: words('Kwam niet aan') },
    );
    expect(wakeDrafts(stored, new Set(['Kwam aan'])).parked.map((one) => one.words.text)).toEqual(['Kwam niet aan']);
  });
});

describe('the code in what somebody typed', () => {
  test.each([
    ['vxkm trpa', 'VXKM-TRPA'],
    [' VXKMTRPA ', 'VXKM-TRPA'],
    ['vxkm-trpa', 'VXKM-TRPA'],
    ['https://kring.example/s/VXKM-TRPA', 'VXKM-TRPA'],
    ['http://localhost:3000/s/vxkm-trpa/floor#abc', 'VXKM-TRPA'],
    ['', null],
    ['hallo', null],
    ['https://elders.example/', null],
    ['\u202eVXKM', null],
  ])('%j → %j', (typed, code) => expect(codeIn(typed)).toBe(code));
});

describe('[BR8] words typed for one room do not stand in a field of another', () => {
  const circle = { room: 'plenary' as RoomId, place: null };
  const subgroup = { room: 'room-1' as RoomId, place: { order: 0, name: '' } };
  const typed = after({ type: 'entered', at: subgroup }, { type: 'typed', key: KEY, words: words('Voor ons') });

  it('they are offered back, with where they were typed', () => {
    const moved = changeDrafts(typed, { type: 'entered', at: circle });
    expect(moved.fields).toEqual({});
    expect(leftovers(moved, new Set([KEY]))).toMatchObject([{ key: KEY, words: { text: 'Voor ons' }, at: subgroup }]);
  });
  it('also when one was moved while the page was reloading', () => {
    const woken = changeDrafts(wakeDrafts(typed, new Set()), { type: 'entered', at: circle });
    expect(woken.parked).toMatchObject([{ words: { text: 'Voor ons' }, at: subgroup }]);
  });
  it('also when they were refused because one had been moved', () => {
    const sent = changeDrafts(typed, { type: 'sent', id: 'a', key: KEY, words: words('Voor ons') });
    const moved = changeDrafts(sent, { type: 'entered', at: circle });
    const refused = changeDrafts(moved, { type: 'refused', id: 'a' });
    expect(refused).toMatchObject({ fields: {}, sending: [], parked: [{ words: { text: 'Voor ons' }, at: subgroup }] });
  });
  it('a change of an own card stays with that card', () => {
    const editing = changeDrafts(typed, { type: 'typed', key: 'edit:c1', words: words('Anders') });
    expect(changeDrafts(editing, { type: 'entered', at: circle }).fields).toEqual({ 'edit:c1': words('Anders') });
  });
});
