import StatusRegistry

/// The codes that are written most, in ascending order: they lead a list that nothing else orders.
let commonCodes: [Int] = [
  200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503,
]

/// The codes that are offered last, struck through.
let unwantedCodes: [Int] = [305, 306]
