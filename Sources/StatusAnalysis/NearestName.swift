/// The name that was probably meant: the one with the fewest letters wrong, where these are few enough.
package func nearestName(to name: String, in names: [String]) -> String? {
  let wanted = Array(name.lowercased().utf8)
  guard wanted.count <= 64 else { return nil }
  let ranked = names.map { (name: $0, distance: editDistance(wanted, Array($0.lowercased().utf8))) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, min(wanted.count, best.name.utf8.count) / 3) ? best.name : nil
}

/// How many bytes must be put in, taken out, replaced or swapped with their neighbour.
package func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, leftByte) in left.enumerated() {
    var next = [row + 1]
    for (column, rightByte) in right.enumerated() {
      var cost = min(last[column] + (leftByte == rightByte ? 0 : 1), last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, leftByte == right[column - 1], left[row - 1] == rightByte {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      next.append(cost)
    }
    beforeLast = last
    last = next
  }
  return last[right.count]
}
