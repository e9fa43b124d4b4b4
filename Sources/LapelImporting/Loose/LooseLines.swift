/// The lines of one entry: those that head it, and what stands under them.
struct LooseLines {
  var head: [LooseBlock] = []
  var body: [LooseBlock] = []

  var isEmpty: Bool { head.isEmpty && body.isEmpty }
}
