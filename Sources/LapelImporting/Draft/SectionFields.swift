/// Which field of a section's entry holds what any source says of it.
enum SectionFields {
  /// The field that names an entry of a section.
  static func headline(of section: String) -> String {
    switch section {
    case "experience", "internships", "memberships": "organization"
    case "education": "institution"
    case "publications", "talks", "writing", "patents": "title"
    case "military": "status"
    default: "name"
    }
  }

  /// The field that says what the person was in an entry of a section.
  static func part(of section: String) -> String? {
    switch section {
    case "experience", "internships", "references": "position"
    case "projects", "activities", "volunteering", "talks", "custom", "military", "grants", "teaching",
      "service",
      "memberships":
      "role"
    default: nil
    }
  }

  /// The field that says with whom, where the entry has a name of its own.
  static func organization(of section: String) -> String? {
    switch section {
    case "projects", "activities", "volunteering", "custom", "references", "teaching", "service",
      "supervision":
      "organization"
    case "grants": "funder"
    case "awards", "certificates": "issuer"
    case "publications", "talks": "venue"
    case "writing": "publisher"
    default: nil
    }
  }
}
