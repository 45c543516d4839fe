import { liveObject, type LiveObject, type ObjectType } from '../live-object';
import type { SheetTarget } from '../range-target';

/**
 * Shapes, comments and pivot tables of a sheet: this host holds none, and says so truthfully. Whatever would make one is in no table and
 * answers ApiNotFound.
 */
const SHAPES: ObjectType<SheetTarget> = {
  name: 'ShapeCollection',
  items: () => [],
  methods: { getCount: () => 0 },
};

const COMMENTS: ObjectType<SheetTarget> = {
  name: 'CommentCollection',
  items: () => [],
  methods: { getCount: () => 0 },
};

const PIVOT_TABLES: ObjectType<SheetTarget> = {
  name: 'PivotTableCollection',
  items: () => [],
  methods: { getCount: () => 0 },
};

export const commentsObject = (self: SheetTarget): LiveObject => liveObject(COMMENTS, self);

export const pivotTablesObject = (self: SheetTarget): LiveObject => liveObject(PIVOT_TABLES, self);

export const shapesObject = (self: SheetTarget): LiveObject => liveObject(SHAPES, self);
