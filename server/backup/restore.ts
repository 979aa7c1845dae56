import { readConfig } from '../config.ts';
import { end, fileGiven } from './telling.ts';
import { NotRestored } from './not-restored.ts';
import { restoreFrom } from './put-back.ts';

/** `npm run restore -- FILE`: puts a copy back. The server has to stand still meanwhile. */
const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) return end(config.error, 1);
  const given = fileGiven();
  if (given === null) return end('Say which copy, and nothing else: npm run restore -- FILE', 1);
  try {
    const { aside, erased } = await restoreFrom({ file: given, dir: config.value.dataDir, now: new Date() });
    const again = erased === 0 ? '' : ` ${String(erased)} session(s) or series that were erased since are erased here too.`;
    const kept = aside === null ? '' : ` What was there is kept as ${aside}: delete it when all is well, for it holds what people wrote.`;
    end(`The copy is back; start the server.${again}${kept}`, 0);
  } catch (error) {
    if (!(error instanceof NotRestored)) throw error;
    end(error.message, 1);
  }
};

await run();
