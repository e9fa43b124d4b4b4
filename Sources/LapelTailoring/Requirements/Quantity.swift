/// A number with what it counts, whether asked for or shown: `100만 명`, `USD 100K`, `a team of five`.
struct Quantity: Sendable, Equatable {
  /// What a number counts; only quantities of the same unit are compared.
  enum Unit: Sendable, Equatable {
    /// People who work together: a team, a staff.
    case people
    /// People who are served, by what they are called: users, patients, students.
    case served(String)
    case money(String)
    /// Accounts, shops, sites: `곳`, `개사`.
    case places
    case beds
    case percent
    /// Data, in gigabytes.
    case data
    case perSecond
    /// Things without a unit except their counter: `건`, `편`, `회`.
    case things(String)
    /// Hours, an area, a weight, a length or a speed, each in a single unit: `3,000 hours`, `5,000 m²`.
    case measure(String)
    /// Anything else that is counted, by its noun: `100 court hearings`.
    case counted(String)
  }

  let value: Double
  let unit: Unit
  /// The size of the written unit in the unit compared: 10,000 m² for a hectare.
  var scale = 1.0

  /// Whether a shown number can be compared with an asked one: the unit is the same, and a team is not compared with
  /// forty times as many people, who must be its users.
  func isComparable(with asked: Quantity) -> Bool {
    guard unit == asked.unit else { return false }
    return unit == .people ? value < asked.value * 40 : true
  }

  /// Every quantity in a text.
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
