extension Range<Int> {
  /// The first number of which something holds that holds of all numbers behind it, too; the upper bound where it holds of
  /// none. Found by halving.
  @inlinable
  package func firstOrdered(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low &+ (high &- low) / 2
      if holds(middle) { high = middle } else { low = middle &+ 1 }
    }
    return low
  }
}
