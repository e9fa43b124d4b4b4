import LapelPage
import LapelYear

/// The paths of applications as a Sankey diagram: columns of bars, each as high as the number of applications there, and
/// bands between them.
struct FunnelDrawing {
  let flows: FunnelFlows
  let words: RecordWords

  /// The width, that of the page or of a phone.
  var width = Drawing.wide
  private static let barWidth = 12.0
  private static let line = 14.0
  /// The space between bars in one column, with room for a label.
  private static let gap = 22.0

  /// The figure; nil when nothing was sent.
  func figure() -> RecordFigure? {
    var narrow = self
    narrow.width = Drawing.narrow
    guard let drawing = drawing(), let small = narrow.drawing() else { return nil }
    return RecordFigure(id: "funnel", drawing: drawing, narrow: small)
  }

  private func drawing() -> Drawing? {
    guard let total = flows.total, total > 0 else { return nil }
    let columns = columns()
    let names = flows.names(words)
    func label(_ node: FunnelFlows.Node) -> String { "\(names[node] ?? "") \(flows.through(node))" }
    // Where two neighbouring labels would touch, every other one is a line higher.
    let step = step(columns.count)
    let isTight = columns.contains { column in column.contains { Drawing.width(of: label($0)) > step - 6 } }
    let most = columns.map { column in column.reduce(0) { $0 + flows.through($1) } }.max() ?? total
    let tallest = columns.map(\.count).max() ?? 1
    let unit = min(26, max(4, 240 / Double(max(most, 1))))
    let top = Self.gap + (isTight ? Self.line : 0)
    let height = top + Double(most) * unit + Double(tallest - 1) * Self.gap + 8
    var drawing = Drawing(width: width, height: height)
    let bars = place(columns, unit, from: top)
    draw(bars, unit, &drawing)
    for (number, column) in columns.enumerated() {
      for node in column {
        guard let bar = bars[node] else { continue }
        let isEnd = if case .end = node { true } else { false }
        drawing.add(
          .rectangle(x: bar.x, y: bar.y, width: Self.barWidth, height: bar.height), Self.tone(of: node))
        let isLast = isEnd || number == columns.count - 1
        drawing.write(
          label(node), x: isLast ? bar.x + Self.barWidth : bar.x,
          y: bar.y - 5 - (isTight && number % 2 == 1 && !isLast ? Self.line : 0),
          anchor: isLast ? .end : .start)
      }
    }
    drawing.alternative = flows.flows.map {
      "\(names[$0.from] ?? "") → \(names[$0.to] ?? ""): \($0.count)"
    }.joined(separator: "; ")
    drawing.title = words(.applicationsDrawn, counting: total)
    return drawing
  }

  private struct Bar {
    let x: Double
    let y: Double
    let height: Double
  }

  /// The start, each stage in a column of its own, and all outcomes in the last column.
  private func columns() -> [[FunnelFlows.Node]] {
    var columns: [[FunnelFlows.Node]] = []
    var ends: [FunnelFlows.Node] = []
    for node in flows.nodes {
      if case .end = node { ends.append(node) } else { columns.append([node]) }
    }
    return columns + [ends]
  }

  /// The distance between columns.
  private func step(_ columns: Int) -> Double { (width - Self.barWidth) / Double(max(columns - 1, 1)) }

  private func place(
    _ columns: [[FunnelFlows.Node]], _ unit: Double, from top: Double
  ) -> [FunnelFlows.Node: Bar] {
    let step = step(columns.count)
    var bars: [FunnelFlows.Node: Bar] = [:]
    for (number, column) in columns.enumerated() {
      var y = top
      for node in column {
        let height = Double(flows.through(node)) * unit
        bars[node] = Bar(x: Double(number) * step, y: y, height: height)
        y += height + Self.gap
      }
    }
    return bars
  }

  /// Draws the bands: they leave a bar in the order of where they go, and arrive in the order of where they come from.
  private func draw(_ bars: [FunnelFlows.Node: Bar], _ unit: Double, _ drawing: inout Drawing) {
    var left: [FunnelFlows.Node: Double] = [:]
    var came: [FunnelFlows.Node: Double] = [:]
    for flow in flows.flows {
      guard let from = bars[flow.from], let to = bars[flow.to] else { continue }
      let thick = Double(flow.count) * unit
      let y1 = from.y + left[flow.from, default: 0]
      let y2 = to.y + came[flow.to, default: 0]
      left[flow.from, default: 0] += thick
      came[flow.to, default: 0] += thick
      drawing.add(
        .band(left: from.x + Self.barWidth, leftTop: y1, right: to.x, rightTop: y2, height: thick), .band)
    }
  }

  /// The tone of a bar; every bar has its name and number beside it, so that none depends on its colour.
  private static func tone(of node: FunnelFlows.Node) -> Drawing.Tone {
    switch node {
    case .start, .stage: .bar
    case .end(let outcome): outcome == "accepted" ? .goodEnd : .otherEnd
    }
  }
}
