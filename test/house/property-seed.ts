import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a change fails by its own fault only. To look further:
 * `DEKKEND_SEED=random npm test -- test/importers`, or a number to repeat a run; a failure prints the seed it had.
 */
const wanted = process.env['DEKKEND_SEED'] ?? '20261125';
fc.configureGlobal({ seed: wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted) });
