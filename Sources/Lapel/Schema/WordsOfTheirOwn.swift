/// Words that differ from a field's name by one letter and mean something else: `scope` is not a typo of
/// `score`. They are never taken for a misspelt field.
enum WordsOfTheirOwn {
  static func contains(_ word: String) -> Bool { all.contains(word.lowercased()) }

  private static let all = Set(
    """
    accept accompany addressed age ages approached are arena ascent avenue bases basic basics basin birthday \
    chance changed changer channel charge chide claimed cleave coals compared concert constant constitution \
    contract contracts core cores cost costing crank curl customer customers customs dated deadlines dedication \
    deduction deference deposition discard documented dotes educating educational ejected elections equation \
    exposition filed finale fiction fore fork form format forms fort forts fronts gaggle gallery goats haggle \
    halt headlines hid highlighted history holes home hone hosted hosting housing how implications imposition \
    inexperience injectors institutional interacts intercepts interested intersects interviewer interviewers \
    inventions inventory invents investor investors iphone issue issued issues keyboard keyboards know lace lad \
    language lapel later latino lea learner lease led lever libel licks lined lines logo logos long lotion mage \
    mail mailed malt manor mask massed mayor mediation medication mince mode models monuments motion motions \
    nailed nation nations need nodes none noses not notion nouns officer officers opener opposition orchid \
    organizational pace paces pager pages palace parent parents passes patient patients phony photon picture \
    pine ping pink plane plate plates player poles positioned poster posters potion powers preference \
    preferences preserved prof prospect prospects protect protects publish published publishes questioned \
    rage rages range reactions record records reduction referee referees referenced referred reflected require \
    requires residence respected restitution revel reverence reward rewards rework rewriting robes rods rolls \
    roof room ropes rule rules sage sailed sale sales salt satin scaled scholarly scope scored scorer season \
    seasons seduction selection selections shale share shirt shoe shop shore shot shout shown side sides sine \
    site sites size skull slot snow sole sort source sourced sources spill spills sport sports staff stage \
    staged stakes stale stalls stare state stated states stating station stations stats statue steam stems \
    stone storage store stored stores storm strengthen studio sues table tales tank tanks task tasks tea teach \
    telegraph term terms test tests text theft them themed there theses tile tiles tilt tone tool total totals \
    treason trial trials update updates use user users values vendor venus vice view views vote votes wage \
    wages walks ward wards wars wash waste watch way ways winks withdraw withdrawn yearly yield
    """.split(separator: " ").map(String.init))
}
