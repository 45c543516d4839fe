import { Arguments } from './arguments';
import { apiNotFound, ExcelError, invalidOperation } from './excel-error';
import type { LiveObject } from './live-object';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { queryObject } from './query-object';

/** What a batch works on. */
export interface QueryTarget {
  readonly workbook: LiveObject;
  /** Objects outside the workbook, such as the ribbon; null when there is none of that name. */
  readonly service: (name: string) => LiveObject | null;
  readonly references: {
    keep(object: LiveObject): void;
    release(id: string): void;
    find(id: string): LiveObject | null;
    idOf(object: LiveObject): string | null;
  };
  /** Waits until results of formulas can be read. */
  readonly settle: () => Promise<void>;
  /** Runs what may change the workbook, without waiting in between: changes meanwhile are the add-in's own. */
  readonly act: <T>(change: () => T) => T;
  /** Called before each action; throws to let it fail (fault injection). */
  readonly beforeAction: (action: Action, index: number) => void;
}

/**
 * Carries out the actions of a batch one after the other. The first that fails ends it: what was done before stays done,
 * and the error names the action, as Excel does.
 */
export async function processQuery(body: RequestBody, target: QueryTarget): Promise<ResponseBody> {
  const batch = new Batch(body, target);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      target.beforeAction(action, index);
      results.push({ ActionId: action.Id, Value: await batch.perform(action) });
    } catch (error) {
      return { Results: results, TraceIds: batch.traceIds, Error: describe(error, index, batch.locate(action)) };
    }
  }
  return { Results: results, TraceIds: batch.traceIds };
}

function describe(error: unknown, index: number, location: string): NonNullable<ResponseBody['Error']> {
  const known = error instanceof ExcelError ? error : new ExcelError('GeneralException', String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    ActionIndex: index,
    Location: location,
  };
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

class Batch {
  readonly traceIds: number[] = [];
  private readonly resolved = new Map<number, LiveObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly target: QueryTarget,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.target.act(() => this.resolve(action.ObjectPathId));
    // Whatever is done to a null object does nothing and gives nothing.
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(object);
      case ACTION.query:
        await this.target.settle();
        return queryObject(object, action.QueryInfo ?? {}, (item) => this.identify(item));
      case ACTION.setProperty:
        this.target.act(() => {
          object.set(camelCase(action.Name), this.argumentsOf(action.ArgumentInfo).raw(0) ?? null);
        });
        return null;
      case ACTION.method:
        return this.call(object, action);
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  /** Where an error happened, in the words of the client's own locations: `Range.values`. */
  locate(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const owner = this.resolved.get(action.ObjectPathId)?.type ?? path?.Name ?? '';
    return action.Name ? `${owner}.${camelCase(action.Name)}` : owner;
  }

  private async call(object: LiveObject, action: Action): Promise<unknown> {
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.target.references.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.target.references.release(args.text(0));
      return null;
    }
    return (await this.target.act(() => object.call(camelCase(action.Name), args))) ?? null;
  }

  private identify(object: LiveObject): Record<string, unknown> {
    const reference = this.target.references.idOf(object);
    return reference === null ? { ...object.identity() } : { ...object.identity(), _ReferenceId: reference };
  }

  private resolve(pathId: number): LiveObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const object = this.reach(pathId);
    this.resolved.set(pathId, object);
    return object;
  }

  private reach(pathId: number): LiveObject | null {
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new ExcelError('InvalidObjectPath', `There is no object path ${pathId}.`);
    if (path.ObjectPathType === PATH.global) return this.target.workbook;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.referenceId) return this.referenced(path.Name);
    if (path.ObjectPathType === PATH.newObject) return this.service(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    const name = camelCase(path.Name);
    switch (path.ObjectPathType) {
      case PATH.method:
        return parent.callForObject(name, args);
      case PATH.indexer:
        return parent.item(args);
      case PATH.property: {
        const found = parent.navigate(name);
        if (found === undefined) throw apiNotFound(`${parent.type}.${name}`);
        return found;
      }
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }

  private referenced(id: string): LiveObject {
    const found = this.target.references.find(id);
    if (!found) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  private service(name: string): LiveObject {
    const found = this.target.service(name);
    if (!found) throw apiNotFound(`the service ${name}`);
    return found;
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, paths[index])));
  }

  /** Replaces path ids by the objects they reach, at any depth. */
  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return this.needed(pathId);
    if (Array.isArray(value)) {
      const ids = Array.isArray(pathId) ? (pathId as readonly unknown[]) : [];
      return value.map((entry: unknown, index) => this.argument(entry, ids[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.needed(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.argument(entry, undefined)]));
  }

  private needed(pathId: number): LiveObject {
    const object = this.resolve(pathId);
    if (object === null) throw invalidOperation('a null object cannot be an argument');
    return object;
  }
}
