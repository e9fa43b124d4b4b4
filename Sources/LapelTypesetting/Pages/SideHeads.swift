/// Moves the side column's contents a little up or down where extraction by position would take them for part of the main
/// column, or the reverse.
///
/// It reads both columns one after the other only if neither has a heading in the white of the other: what is alone at its
/// height spans the whole sheet, and separates everything above from everything below. And where two blocks of one column
/// begin or end at about the same heights as two of the other, it takes the four for a table, and reads it row by row.
struct SideHeads {
  /// The vertical extent of a block of text, down from the top of its sheet, in points.
  private struct Extent {
    var top: Double
    var bottom: Double
    let isHead: Bool
    var baselines: [Double]
    /// The size of the letters.
    let size: Double
    /// The index of the first strip.
    let start: Int
    var count = 1

    func moved(_ move: Double) -> Extent {
      var moved = self
      moved.top += move
      moved.bottom += move
      moved.baselines = baselines.map { $0 + move }
      return moved
    }

    func isBeside(_ other: Extent) -> Bool { top <= other.bottom && bottom >= other.top }
  }

  private let height: Double
  /// The extents of single strips, and of strips joined where little white is between them.
  private let main: [Extent]
  private let blocks: [Extent]

  /// The side column's strips, some of them moved.
  static func parted(
    _ side: [Strip], _ sidePages: [Range<Int>], from main: [Strip], _ mainPages: [Range<Int>], height: Double
  ) -> [Strip] {
    var parted = side
    for (page, range) in sidePages.enumerated() where mainPages.indices.contains(page) {
      let main = extents(mainPages[page], main)
      let heads = SideHeads(height: height, main: main, blocks: joined(main))
      let given = parted
      var fewest = heads.part(&parted, range)
      // If headings cannot be separated in their places, all of them together move down a little.
      guard let first = range.dropFirst().first(where: { given[$0].owner.role == .head }) else { continue }
      for shift in shifts where fewest > 0 {
        var shifted = given
        shifted[first].before += shift
        let left = heads.part(&shifted, range)
        if left < fewest { (parted, fewest) = (shifted, left) }
      }
    }
    return parted
  }

  /// - Returns: the number of blocks that could not be separated.
  private func part(_ side: inout [Strip], _ range: Range<Int>) -> Int {
    var left = 0
    let strips = Self.extents(range, side)
    let besides = Self.joined(strips)
    var moved = 0.0
    var before: Extent?
    // What moves down moves everything after it.
    var room = height - (strips.last?.baselines.max() ?? height)
    func move(_ strip: Int, to move: Double) {
      side[strip].before += move - moved
      room -= max(0, move - moved)
      moved = move
    }
    for (number, block) in besides.enumerated() {
      let next = besides.indices.contains(number + 1) ? besides[number + 1] : nil
      if let before {
        let choices = [moved] + Self.moves.map { moved + $0 }.filter { $0 - moved <= room }
        let clear = choices.filter { isClear(strips[block.start - range.lowerBound].moved($0)) }
        let best = clear.first { isApart(block.moved($0), after: before, next?.moved($0)) }
        if best == nil { left += 1 }
        let choice =
          best ?? choices.first { isApart(block.moved($0), after: before, next?.moved($0)) } ?? clear.first
        if let choice { move(block.start, to: choice) }
      }
      for strip in strips[(block.start - range.lowerBound)...].prefix(block.count).dropFirst() {
        let choices = [moved] + Self.moves.filter { abs($0) <= Self.most }.map { moved + $0 }
        if let choice = choices.first(where: { isClear(strip.moved($0)) }) { move(strip.start, to: choice) }
      }
      before = block.moved(moved)
    }
    return left
  }

  /// Whether a heading is level with no line of the other column.
  private func isClear(_ extent: Extent) -> Bool {
    main.allSatisfy { other in
      !(other.isHead || extent.isHead)
        || other.baselines.allSatisfy { line in extent.baselines.allSatisfy { abs($0 - line) >= 1.3 } }
    }
  }

  private func isApart(_ block: Extent, after before: Extent, _ next: Extent?) -> Bool {
    (!block.isHead || isJoined(block, after: before.bottom))
      && !isTable(before, block) && !(next.map { isTable(block, $0) } ?? false)
  }

  /// Whether a heading has text beside it, and the white above it has no heading of the main column beside it.
  private func isJoined(_ head: Extent, after end: Double) -> Bool {
    let isLast = blocks.allSatisfy { $0.bottom < head.top }
    let isBeside = blocks.contains { min($0.bottom, head.bottom) - max($0.top, head.top) > Self.shared }
    return (isLast || isBeside)
      && !blocks.contains { $0.isHead && $0.top > end - Self.shared && $0.bottom < head.top + Self.shared }
  }

  /// Whether two consecutive blocks form the rows of a table with two of the main column.
  private func isTable(_ one: Extent, _ other: Extent) -> Bool {
    guard let second = blocks.first(where: { $0.top > one.bottom }), second.isBeside(other) else {
      return false
    }
    return blocks.contains { first in
      guard first.isBeside(one), !first.isBeside(second), !first.isBeside(other) else { return false }
      let near = 0.5 * min(one.size, other.size, first.size, second.size) + 0.3
      func areNear(_ place: (Extent) -> Double) -> Bool {
        abs(place(one) - place(first)) <= near && abs(place(other) - place(second)) <= near
      }
      return areNear(\.top) || areNear(\.bottom) || areNear { ($0.top + $0.bottom) / 2 }
    }
  }

  /// The possible moves in points, the smallest first.
  private static let moves: [Double] = (1...17).flatMap { step in
    let move = 0.7 * Double(step)
    return move <= most + 0.01 ? [-move, move] : [move]
  }
  /// How far all headings may be moved, in points, the smallest first.
  private static let shifts: [Double] = [2, 4, 6, 8, 10, 12]
  /// How far a line inside a block may be moved, in points.
  private static let most = 2.8
  /// The most white between the lines of one block, in points.
  private static let paragraphs = 5.5
  /// The height that two texts must share to be level, in points.
  private static let shared = 1.0

  private static func extents(_ page: Range<Int>, _ strips: [Strip]) -> [Extent] {
    var y = 0.0
    return page.map { index in
      let strip = strips[index]
      y += index == page.lowerBound ? strip.heightAtHead : strip.before + strip.height
      let lines = strip.pieces.compactMap { piece in
        if case .line = piece.content { y - piece.y } else { nil }
      }
      let size = strip.heightAtHead / 0.76
      return Extent(
        top: y - 0.78 * size, bottom: y + 0.22 * size, isHead: strip.owner.role == .head, baselines: lines,
        size: size, start: index)
    }
  }

  private static func joined(_ extents: [Extent]) -> [Extent] {
    var blocks: [Extent] = []
    for extent in extents {
      if let last = blocks.last, !last.isHead, !extent.isHead, extent.top - last.bottom < paragraphs,
        abs(extent.size - last.size) < 0.1
      {
        blocks[blocks.count - 1].bottom = extent.bottom
        blocks[blocks.count - 1].count += 1
      } else {
        blocks.append(extent)
      }
    }
    return blocks
  }
}
