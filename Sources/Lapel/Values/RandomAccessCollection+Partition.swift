extension RandomAccessCollection {
  /// The first index from which a test holds; `endIndex` when it holds nowhere.
  ///
  /// - Parameter belongs: false for all elements up to some place and true for all after it.
  func partitioned(_ belongs: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongs(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
