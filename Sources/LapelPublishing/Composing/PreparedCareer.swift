import Lapel

/// A career with what every page made from it needs: worked out once, shared by all.
struct PreparedCareer: Sendable {
  /// What the readers of the pages may see.
  let shown: Career
  let names: PageNames

  init(_ career: Career, level: ShowLevel) {
    shown = career.visible(at: level)
    names = PageNames(of: career)
  }
}
