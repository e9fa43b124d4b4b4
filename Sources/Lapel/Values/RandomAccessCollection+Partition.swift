extension RandomAccessCollection {
  /// The first index from which on a test holds; the end where it holds nowhere.
  ///
  /// - Parameter belongs: fails for all elements up to some place and holds for all behind it.
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
