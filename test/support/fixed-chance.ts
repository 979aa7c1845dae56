import fc from 'fast-check';

/** Every property plays the same again, on every machine; who looks for new cases gives another seed: `PROPERTIES=7 npm run test:unit`. */
fc.configureGlobal({ seed: Number(process.env['PROPERTIES'] ?? 4711) });
