import { invalidArgument } from '../excel-error';
import { containsArea, intersect } from '../geometry';
import { checkUnprotected } from '../guards';
import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { RangeTarget } from '../range-target';
import { readBoolean, readRecord, readText, readWord } from '../read-value';
import type { DataValidation } from '../sheet-parts';
import { readValidationRule, validationRuleOnWire } from './validation-rule';

const DEFAULT_VALIDATION: Omit<DataValidation, 'rule'> = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

const DATA_VALIDATION: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    type: { get: (self) => typeOf(self) },
    rule: {
      get: (self) => {
        const found = validationOf(self);
        return found === null || found === 'mixed' ? {} : validationRuleOnWire(found.rule);
      },
      set: (self, value) => {
        const before = validationOf(self);
        const kept = before === null || before === 'mixed' ? DEFAULT_VALIDATION : before;
        write(self, { ...kept, rule: readValidationRule(self, value) });
      },
    },
    ignoreBlanks: {
      get: (self) => settled(self)?.ignoreBlanks ?? true,
      set: (self, value) => write(self, { ...needed(self), ignoreBlanks: readBoolean(value, 'ignoreBlanks') }),
    },
    errorAlert: {
      get: (self) => settled(self)?.errorAlert ?? DEFAULT_VALIDATION.errorAlert,
      set: (self, value) => write(self, { ...needed(self), errorAlert: readErrorAlert(value) }),
    },
    prompt: {
      get: (self) => settled(self)?.prompt ?? DEFAULT_VALIDATION.prompt,
      set: (self, value) => write(self, { ...needed(self), prompt: readPrompt(value) }),
    },
  },
  missing: ['valid'],
  methods: {
    clear: ({ host, sheet, area }) => {
      checkUnprotected(host, sheet);
      host.store.setValidation(sheet, area, null);
    },
  },
};

/** The validation all cells of the range have; null for none, 'mixed' when they differ. */
function validationOf({ host, sheet, area }: RangeTarget): DataValidation | 'mixed' | null {
  const touching = host.store
    .validations(sheet)
    .filter(({ areas }) => areas.some((part) => intersect(part, area) !== null));
  const [first] = touching;
  if (!first) return null;
  const covered = first.areas.reduce((sum, part) => sum + cells(intersect(part, area)), 0);
  const whole = first.areas.some((part) => containsArea(part, area)) || covered === area.rowCount * area.columnCount;
  return touching.length === 1 && whole ? first.validation : 'mixed';
}

const cells = (area: { readonly rowCount: number; readonly columnCount: number } | null): number =>
  area ? area.rowCount * area.columnCount : 0;

function typeOf(self: RangeTarget): string {
  const found = validationOf(self);
  if (found === null) return 'None';
  return found === 'mixed' ? 'Inconsistent' : found.rule.type;
}

function settled(self: RangeTarget): DataValidation | null {
  const found = validationOf(self);
  return found === 'mixed' ? null : found;
}

/** An alert or a prompt belongs to a rule: without one there is nothing to change. */
function needed(self: RangeTarget): DataValidation {
  const found = settled(self);
  if (!found) throw invalidArgument('set a rule before its messages');
  return found;
}

function write({ host, sheet, area }: RangeTarget, validation: DataValidation): void {
  checkUnprotected(host, sheet);
  host.store.setValidation(sheet, area, validation);
}

/** Characters Office accepts (MS-OI29500, 2.1.613). */
const MAX_TITLE = 32;
const MAX_ERROR = 224;
const MAX_PROMPT = 255;

function readMessage(value: unknown, what: string, most: number): string {
  const text = value === undefined || value === null ? '' : readText(value, what);
  if (text.length > most) throw invalidArgument(`${what} has at most ${most} characters`);
  return text;
}

function readErrorAlert(value: unknown): DataValidation['errorAlert'] {
  const given = readRecord(value, 'errorAlert', ['message', 'showAlert', 'style', 'title']);
  return {
    showAlert: given.showAlert === undefined || readBoolean(given.showAlert, 'showAlert'),
    style: readWord(given.style ?? 'Stop', 'style', ['Stop', 'Warning', 'Information']),
    title: readMessage(given.title, 'title', MAX_TITLE),
    message: readMessage(given.message, 'message', MAX_ERROR),
  };
}

function readPrompt(value: unknown): DataValidation['prompt'] {
  const given = readRecord(value, 'prompt', ['message', 'showPrompt', 'title']);
  return {
    showPrompt: given.showPrompt === undefined || readBoolean(given.showPrompt, 'showPrompt'),
    title: readMessage(given.title, 'title', MAX_TITLE),
    message: readMessage(given.message, 'message', MAX_PROMPT),
  };
}

/** `range.dataValidation`. */
export const dataValidationObject = (target: RangeTarget): LiveObject => liveObject(DATA_VALIDATION, target);
