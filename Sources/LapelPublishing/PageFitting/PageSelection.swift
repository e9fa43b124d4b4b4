import LapelTailoring

/// What of a page fits into a room: the choice of greatest value.
struct PageSelection: Sendable {
  /// By names as `lapel list` prints them.
  let leftOut: Set<String>

  /// - Parameter room: in points, the header's included.
  init(_ question: PageQuestion, room: Double) throws(Selection.Obstacle) {
    let choice = try Selection(of: question.choice(room: room))
    let chosen = Set(choice.chosen)
    let opened = Set(chosen.map { question.choices[$0].group })
    var leftOut: Set<String> = []
    for (index, item) in question.choices.enumerated() where !chosen.contains(index) && !item.id.isEmpty {
      // A title stands over whatever of its entry is chosen.
      if item.id == question.names[item.group], opened.contains(item.group) { continue }
      leftOut.insert(item.id)
    }
    self.leftOut = leftOut
  }
}
