/// The codes that most programs name.
enum CommonCodes {
  static let values: Set<Int> = [
    101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415,
    418,
    422, 429, 500, 501, 502, 503, 504,
  ]
}
