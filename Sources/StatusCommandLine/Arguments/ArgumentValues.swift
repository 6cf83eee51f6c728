import StatusProject

/// The path that stands for standard input.
let dash = Array("-".utf8)

/// A number of bytes: "300", "64K", "10M", "1G"; a gibibyte at most.
func size(_ value: String) throws(ArgumentError) -> Int {
  let factors: [Character: Int] = ["k": 1_024, "m": 1_048_576, "g": 1_073_741_824]
  let factor = value.last.flatMap { factors[Character($0.lowercased())] }
  let digits = factor == nil ? value[...] : value.dropLast()
  guard let number = number(digits), number > 0 else { throw .badSize(value) }
  let (bytes, overflows) = number.multipliedReportingOverflow(by: factor ?? 1)
  guard !overflows, bytes <= 1_073_741_824 else { throw .badSize(value) }
  return bytes
}

/// `2/4`: the second of four parts.
func shard(_ value: String) throws(ArgumentError) -> Shard {
  let parts = value.split(separator: "/", omittingEmptySubsequences: false).map(number)
  guard parts.count == 2, let first = parts[0], let second = parts[1], let shard = Shard(number: first, of: second)
  else { throw .badShard(value) }
  return shard
}

/// Digits alone.
private func number(_ digits: Substring) -> Int? {
  digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(digits) : nil
}
