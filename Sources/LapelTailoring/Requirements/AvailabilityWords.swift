/// Whether a line asks for a yes or a no, which no career shows: to travel, to work shifts, to move.
enum AvailabilityWords {
  private static let cues = PhraseList(
    "출장 가능|출장이 가능|출장에 결격|출장 근무|교대 근무|교대근무|교대가 가능|2교대|3교대|야간 근무|야간근무|주말 근무|주말근무|휴일 근무|당직 가능|근무 가능|근무가 가능|근무하실 수 있|입사 가능|입사가 가능|출근 가능|출근이 가능|즉시 입사|거주 가능|인근 거주|이주 가능|전환 배치|해외 체류|결격 사유|결격사유|willing to|willingness to|available to|available for|able to travel|able to relocate|free to travel|travel up to|happy to travel|ready to travel|relocat*|shift work|work shifts|rotating shift*|night shift*|weekend work|work weekends|on weekends|right to work|work permit|eligible to work|can start|start immediately|immediate start|commut*"
  )

  static func isAsked(in line: String) -> Bool { FoldedLine(line).has(cues) }
}
