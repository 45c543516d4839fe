import { apiNotFound } from './excel-error';
import type { LiveObject } from './live-object';
import type { QueryInfo } from './protocol';

type Identify = (object: LiveObject) => Record<string, unknown>;

/**
 * The answer to a `load`: the properties asked for by their wire names (PascalCase), nested for what lies deeper,
 * `_Items` for collections. Asking for nothing in particular gives every property that holds a value.
 */
export function queryObject(object: LiveObject, query: QueryInfo, identify: Identify): Record<string, unknown> {
  return answer(object, query, [...(query.Select ?? []), ...(query.Expand ?? [])], identify);
}

function answer(
  object: LiveObject,
  { Skip = 0, Top }: QueryInfo,
  paths: readonly string[],
  identify: Identify,
): Record<string, unknown> {
  if (!object.isCollection) return { ...identify(object), ...readPaths(object, paths, identify) };
  // "items/name" and "name" mean the same on a collection.
  const itemPaths = paths.map((path) => (path === 'items' ? '*' : path.replace(/^items\//, '')));
  const own = itemPaths.filter((path) => object.has(path));
  const ofItems = itemPaths.filter((path) => !object.has(path));
  const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  const properties = paths.length === 0 ? object.propertyNames() : own;
  return {
    ...Object.fromEntries(properties.map((name) => [wireName(name), object.get(name)])),
    _Items: items.map((item) => ({
      ...identify(item),
      ...(own.length > 0 && ofItems.length === 0 ? {} : readPaths(item, ofItems, identify)),
    })),
  };
}

function readPaths(object: LiveObject, paths: readonly string[], identify: Identify): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  const readAll = (): void => {
    for (const name of object.propertyNames()) values[wireName(name)] = object.get(name);
  };
  if (paths.length === 0) readAll();
  for (const path of paths) {
    if (path === '*' || path === '$all') readAll();
    else if (path !== '$none') {
      const [head = '', ...rest] = path.split('/');
      if (object.has(head) && rest.length === 0) values[wireName(head)] = object.get(head);
      else deeper.set(head, [...(deeper.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
  }
  for (const [head, rest] of deeper) values[wireName(head)] = navigate(object, head, rest, identify);
  return values;
}

function navigate(object: LiveObject, head: string, paths: readonly string[], identify: Identify): unknown {
  const next = object.navigate(head);
  if (next === null) return null;
  if (next !== undefined) return answer(next, {}, paths, identify);
  if (paths.length > 0) throw apiNotFound(`${object.type}.${head}`);
  // Not a navigation and not a property: let the object say which error that is.
  return object.get(head);
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
