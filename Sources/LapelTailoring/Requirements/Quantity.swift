/// A number with what it counts, asked or shown: `100만 명`, `USD 100K`, `a team of five`.
struct Quantity: Sendable, Equatable {
  /// What only the like of it is compared with.
  enum Unit: Sendable, Equatable {
    /// Those who work: a team, a staff.
    case people
    /// Those who are served, by what they are called: users, patients, students.
    case served(String)
    case money(String)
    /// Accounts, shops, sites: `곳`, `개사`.
    case places
    case beds
    case percent
    /// In gigabytes.
    case data
    case perSecond
    /// `건`, `편`, `회`: things that have no unit but their counter.
    case things(String)
    /// Hours, an area, a weight, a length, a speed, each in one unit of its own: `3,000 hours`, `5,000 m²`.
    case measure(String)
    /// Whatever else is counted, by its noun: `100 court hearings`.
    case counted(String)
  }

  let value: Double
  let unit: Unit
  /// How much of the unit one of what is written is: 10,000 m² a hectare.
  var scale = 1.0

  /// Whether a shown number can be told against an asked one: of one unit, and not of another order, as users
  /// beside a team are.
  func isComparable(with asked: Quantity) -> Bool {
    guard unit == asked.unit else { return false }
    return unit == .people ? value < asked.value * 40 : true
  }

  /// Every quantity that a text tells.
  static func all(in text: String) -> [Quantity] {
    let list = WordList(text)
    var found: [Quantity] = []
    var at = 0
    while at < list.words.count {
      if let (quantity, next) = QuantityReader(list).read(at) {
        found.append(quantity)
        at = max(next, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }
}
