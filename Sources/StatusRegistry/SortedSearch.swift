extension RandomAccessCollection where Index == Int {
  /// The index of the first element that does not come before what is looked for, in a collection in ascending order;
  /// its end where all do.
  func firstIndex(notBefore comesBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if comesBefore(self[middle]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
