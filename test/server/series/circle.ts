import type { CardId, JoinCode, MeetingId, PhaseId, SeriesId, SheetId } from '../../../shared/ids.ts';
import type { Tab } from '../../support/client.ts';
import { openKeeping, type Keeping } from './house.ts';

/** A meeting of a series in which something was asked. */
export interface Held {
  readonly frans: Keeping;
  readonly hafza: Keeping;
  readonly series: SeriesId;
  readonly meeting: MeetingId;
  readonly code: JoinCode;
  readonly lead: Tab;
  readonly phone: Tab;
  /** Hafza's question, and what of hers stays with her. */
  readonly card: CardId;
  leave(): void;
}

/** Words that no script has. */
export const WORDS = {
  question: 'Kwispelden Xerxes’ ellebogen?',
  second: 'Knarsende hazelnootkiezen?',
  private: 'Zwoegend peuzel ik kruisbessen',
} as const;

export const holdMeeting = async (url: string): Promise<Held> => {
  const [frans, hafza] = [openKeeping(url), openKeeping(url)];
  const series = await frans.createSeries();
  const meeting = (await frans.plan(series, {})).meetings[0]!.id;
  const { code } = await frans.makeMeeting(series, meeting);
  await hafza.join(code, 'Hafza', 'Werk');
  const [lead, phone] = [await frans.connect(code, 'facilitator'), await hafza.connect(code)];
  await lead.does('phase.go', { to: 'explore' as PhaseId });
  await phone.does('sheet.claim', { sheet: 'feelings' as SheetId });
  const { card } = await phone.does('card.post', { kind: 'question', text: WORDS.question });
  await lead.does('phase.go', { to: 'intend' as PhaseId });
  await phone.does('card.post', { kind: 'intention', text: WORDS.private });
  const leave = () => {
    lead.close();
    phone.close();
  };
  return { frans, hafza, series, meeting, code, lead, phone, card: card!, leave };
};
