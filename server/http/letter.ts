import { Router } from 'express';
import { docName } from '../../shared/doc/names.ts';
import { letterToOutline } from '../../shared/harvest/letter.ts';
import { wordsFor } from '../../shared/harvest/words.ts';
import { PLENARY } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import type { Writer } from '../export/writer.ts';
import type { Hub } from '../sync/hub.ts';
import type { Door } from './door.ts';
import { fileRoute } from './file.ts';
import { langOf, seatOf } from './harvest.ts';

/** The own letter to take home as a file, below `/api/sessions`. */
export const letterRoutes = ({ door, hub, writer }: LetterDeps): Router => {
  const router = Router();
  for (const form of ['md', 'pdf', 'docx'] as const)
    router.get(
      `/:code/letter.${form}`,
      fileRoute(writer, async (request) => {
        const found = seatOf(await door.find(request), 'participant');
        if (!found.ok) return found;
        const { live, person } = found.value;
        const { id, settings } = live.session;
        const lang = langOf(request, live);
        const text = await hub.readText(docName({ kind: 'letter', session: id, room: PLENARY, person: person.id }));
        const outline = letterToOutline(text, { title: settings.title, lang, spoken: settings.language });
        return ok({ stem: wordsFor(lang).fileLetter, title: settings.title, job: { form, outline } });
      }),
    );
  return router;
};

interface LetterDeps {
  readonly door: Pick<Door, 'find'>;
  readonly hub: Pick<Hub, 'readText'>;
  readonly writer: Writer;
}
