// --- a union of codes, one on each line
export type ClientErrorStatusCode =
  | «400»
  | «404»
  | «429»;
export type Widths =
  | 200
  | 404;
// --- (whole) members of an enumeration of errors
export enum HttpErrors {
  InternalServerError = «500»,
  RequestTimeout = «408»,
}
export enum BizCode {
  Locked = 423,
}
// --- what a class hands to its base
class NotFoundError extends HttpException {
  constructor() {
    super(«404»);
  }
}
class Page extends Canvas {
  constructor() {
    super(404);
  }
}
