import type { Calculator } from './calculator';
import type { UniverCalculator } from './univer-calculator';

/** A calculator that loads the formula engine (some two seconds in Node) only when there is a formula to compute. */
export function createLazyCalculator(): Calculator {
  let engine: Promise<UniverCalculator> | null = null;
  const load = async (): Promise<UniverCalculator> => {
    const { UniverCalculator } = await import('./univer-calculator');
    return new UniverCalculator();
  };
  return async (sheets) => {
    if (!sheets.some(({ cells }) => cells.some(({ content }) => content.formula !== null))) return [];
    engine ??= load();
    return (await engine).calculate(sheets);
  };
}
