/// The codes whose phrase everybody knows, in ascending order: beside them it would be noise.
let wellKnownCodes: [Int] = [200, 201, 204, 301, 302, 400, 401, 403, 404, 500]
