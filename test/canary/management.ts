import { saves } from './saving.ts';
import type { Stage } from './stage.ts';

/** What might go to management is laid before the circle, which answers; settled or not, no word of a card and no name is in it. */
export const askForManagement = async (stage: Stage): Promise<void> => {
  const { lead, people, random, series } = stage;
  const of = series !== null && random.chance(0.5) ? 'series' : 'session';
  const asked = await lead.browser.request('POST', `/api/sessions/${stage.code}/management`, { of, threshold: 4, lang: 'nl' });
  if (asked.status !== 204) return stage.count('refused management');
  stage.count(`laid before the circle: of a ${of}`);
  // What sessions were about is all that people wrote in it; it lies before everybody now, and with this session.
  for (const { of: sort, home, places, readers } of stage.canaries.all) {
    if (sort !== 'theme' || !(home === stage.name || (series !== null && (home === series || places.has(series))))) continue;
    for (const { name } of stage.everybody()) readers.add(name);
    places.add(stage.name);
  }
  for (const one of people) await one.does('management.answer', { yes: random.chance(0.9) });
  await lead.does('management.answer', { yes: true, person: stage.guest });
  if (!(await lead.does('management.approve', {})).ok) return stage.count('refused management.approve');
  stage.count('settled for management');
  for (const form of ['md', random.pick(['pdf', 'docx'])])
    await saves(stage, lead, { path: `/api/sessions/${stage.code}/management.${form}`, mayHave: ({ of: sort }) => sort === 'theme' });
  if (random.chance(0.3)) await lead.does('management.drop', {});
};
