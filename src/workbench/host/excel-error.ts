/** HTTP statuses Excel gives with its codes; others are 400. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  ActivityLimitReached: 429,
  GeneralException: 500,
};

/** A refusal in Excel's own words; `code` is one of `Excel.ErrorCodes`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** Code InvalidArgument; `why` is for the person who reads the log, Excel itself says no more than the first sentence. */
export const invalidArgument = (why: string): ExcelError =>
  new ExcelError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);

/** Code ItemNotFound. */
export const itemNotFound = (what: string): ExcelError =>
  new ExcelError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

/** Code ItemAlreadyExists. */
export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError('ItemAlreadyExists', `The resource being created already exists. (${what})`);

/** Code ApiNotFound: this host does not have it, whether Excel has it or not. */
export const apiNotFound = (what: string): ExcelError =>
  new ExcelError('ApiNotFound', `The host does not implement ${what}.`);

/** Code AccessDenied, for what protection refuses. */
export const accessDenied = (why: string): ExcelError =>
  new ExcelError('AccessDenied', `You cannot perform the requested operation. (${why})`);

/** Code InvalidOperation. */
export const invalidOperation = (why: string): ExcelError =>
  new ExcelError('InvalidOperation', `The operation attempted is invalid on the object. (${why})`);
