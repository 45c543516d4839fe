import { createMemoryStore } from '../../../src/workbench/store-memory/create-memory-store';
import { createLazyCalculator } from '../../../src/workbench/store-memory/lazy-calculator';
import { describeStore } from '../store-suite';

jest.setTimeout(60_000);

const calculator = createLazyCalculator();

describeStore('memory', () => createMemoryStore(calculator));
