import CLibYAML

/// libyaml, as C programs use it.
enum LibYAML {
  /// Reads all events; returns how many.
  static func events(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var parser = yaml_parser_t()
      yaml_parser_initialize(&parser)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var count = 0
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
          fatalError("libyaml: \(String(cString: parser.problem))")
        }
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        count += 1
        if isLast { return count }
      }
    }
  }

  /// Reads all documents into libyaml's own tree; returns how many nodes.
  static func tree(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var parser = yaml_parser_t()
      yaml_parser_initialize(&parser)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var count = 0
      while true {
        var document = yaml_document_t()
        guard yaml_parser_load(&parser, &document) == 1 else { fatalError("libyaml cannot read it") }
        let isLast = yaml_document_get_root_node(&document) == nil
        count += document.nodes.top - document.nodes.start
        yaml_document_delete(&document)
        if isLast { return count }
      }
    }
  }
}
