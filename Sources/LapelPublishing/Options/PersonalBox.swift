/// What of the person a form may have a box for, by the names of its fields.
package enum PersonalBox: String, Sendable, Hashable, CaseIterable {
  case birthDate = "birth_date"
  case origin
  case family
}
