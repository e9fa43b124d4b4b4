/// Personal data for which a form may have a box, by the names of the fields.
package enum PersonalBox: String, Sendable, Hashable, CaseIterable {
  case birthDate = "birth_date"
  case origin
  case family
}
