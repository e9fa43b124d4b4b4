import Lapel

/// The paths of applications from sending to their outcomes, as a Sankey diagram shows them.
package struct FunnelFlows: Sendable {
  /// A place that applications pass.
  package enum Node: Hashable, Sendable {
    case start
    case stage(String)
    /// An outcome, as typed.
    case end(String)
  }

  /// How many applications went from one place directly to another.
  package struct Flow: Sendable, Hashable {
    /// The place they come from.
    package let from: Node
    /// The place they go to.
    package let to: Node
    /// The number of applications; never 0.
    package let count: Int
  }

  /// The flows, ordered by where they come from, then by where they go.
  package let flows: [Flow]
  /// The nodes of these flows: the start, then the stages in their order, then the outcomes.
  package let nodes: [Node]

  /// Counts the flows; as much leaves a node as enters it, since each application goes one way, stage by stage, to its end.
  package init(_ rows: [ApplicationRow]) {
    var counts: [Node: [Node: Int]] = [:]
    for row in rows {
      let way = [.start] + row.course.map { Node.stage($0.name) } + [.end(row.countedOutcome)]
      for (from, to) in zip(way, way.dropFirst()) { counts[from, default: [:]][to, default: 0] += 1 }
    }
    let funnel = Funnel(rows)
    let nodes =
      rows.isEmpty
      ? []
      : [.start] + funnel.stages.map { Node.stage($0.stage) } + funnel.outcomes.map { Node.end($0.outcome) }
    self.nodes = nodes
    flows = nodes.flatMap { from in
      nodes.compactMap { to in counts[from]?[to].map { Flow(from: from, to: to, count: $0) } }
    }
  }

  /// The number of applications; nil for none.
  package var total: Int? { nodes.isEmpty ? nil : through(.start) }

  /// The number of applications that pass a node.
  package func through(_ node: Node) -> Int {
    let out = flows.reduce(0) { $0 + ($1.from == node ? $1.count : 0) }
    return out > 0 ? out : flows.reduce(0) { $0 + ($1.to == node ? $1.count : 0) }
  }

  /// The names of the nodes, all different, and without the brackets that have a meaning in SankeyMATIC.
  package func names(_ words: RecordWords) -> [Node: String] {
    var names: [Node: String] = [:]
    var taken: Set<String> = []
    for node in nodes {
      var name =
        switch node {
        case .start: words[.applicationsApplied]
        case .stage(let stage): words.stage(stage)
        case .end(let outcome): words.outcome(outcome)
        }
      name = name.map { $0 == "[" ? "(" : $0 == "]" ? ")" : $0.isNewline ? " " : String($0) }.joined()
      while !taken.insert(name).inserted { name += " ·" }
      names[node] = name
    }
    return names
  }

  /// Lines `FROM [N] TO`, as https://sankeymatic.com/build/ takes them.
  package func sankeyMATIC(_ words: RecordWords) -> String {
    let names = names(words)
    return flows.map { "\(names[$0.from] ?? "") [\($0.count)] \(names[$0.to] ?? "")\n" }.joined()
  }
}
