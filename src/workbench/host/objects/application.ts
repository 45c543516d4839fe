import type { HostContext } from '../host-context';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import { readWord } from '../read-value';

const APPLICATION: ObjectType<HostContext> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ store }) => store.calculationMode(),
      set: ({ store }, value) =>
        store.setCalculationMode(
          readWord(value, 'calculationMode', ['Automatic', 'AutomaticExceptTables', 'Manual'] as const),
        ),
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  missing: ['calculationEngineVersion'],
  methods: {
    calculate: ({ store }, args) => {
      readWord(args.text(0), 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
      return store.calculate();
    },
    suspendApiCalculationUntilNextSync: (host) => {
      host.calculationSuspended = true;
    },
    // Nothing is painted before the batch is done.
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** `workbook.application`. */
export const applicationObject = (host: HostContext): LiveObject => liveObject(APPLICATION, host);
