/// The name that was probably meant: the one with the fewest letters wrong, where these are few enough.
func nearestName(to name: String, in names: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8)
  guard wanted.count <= 64 else { return nil }
  let ranked = names.map { (name: $0, distance: distance(wanted, Array($0.utf8))) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, min(wanted.count, best.name.utf8.count) / 3) ? best.name : nil
}

/// How many bytes must be put in, taken out or replaced.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var last = Array(0...right.count)
  for (row, leftByte) in left.enumerated() {
    var next = [row + 1]
    for (column, rightByte) in right.enumerated() {
      next.append(min(last[column] + (leftByte == rightByte ? 0 : 1), last[column + 1] + 1, next[column] + 1))
    }
    last = next
  }
  return last[right.count]
}
