extension Starter {
  static let englishProfile = """
    # Who you are. Every .yaml file in this folder is read; names and number of files are yours to choose.
    # `lapel fields` lists all sections, `lapel fields projects` what an entry of one may hold.
    name: Gildong Hong
    headline: Backend developer who makes slow things fast
    languages: [en]            # add ko for a second CV; then any text may read {en: …, ko: …}
    contact:
      email: gildong@example.com
      website: https://example.com
      github: gildong-hong     # phone and address: private.yaml
    summary: |
      Two or three sentences: what you do, for whom, and what you want to do next.

    # A claim is printed with its proof. Evidence is an id, or a name that only one item bears.
    strengths:
      - name: I make slow things fast
        claim: In each project I measured first, then changed the one thing that cost most.
        evidence: [river.cache, seat-map]

    experience:
      - id: river
        organization: River Commerce
        position: Backend developer
        period: 2022-03..          # still there: leave the end out
        place: Seoul
        summary: An online shop with a warehouse of its own
        highlights:
          - id: cache
            text: '**Cache.** Cut the product page from 900 ms to 120 ms'
            metric: {was: 900 ms, now: 120 ms, basis: 'median of one day'}   # a figure keeps where it came from
          - '**Deploys.** From one a week to several a day'

    projects:
      - id: seat-map
        name: Map of free seats
        role: Planning and development
        period: 2021-03..2021-11
        url: https://example.com/seat-map
        technologies: [Swift, PostgreSQL]
        highlights:
          - Showed free library seats to 3,000 students

    education:
      - institution: Gaon University
        area: Computer engineering
        degree: BSc
        period: 2017-03..2022-02
        gpa: {overall: 4.1, scale: 4.5}     # printed on CVs for applications, not with --public

    skills:
      - name: Programming
        keywords: [Swift, Python, SQL]

    # More: internships, publications, patents, talks, writing, awards, certificates, test_scores,
    # language_skills, military, activities, volunteering, interests, references, custom.
    # On any item:  show: private    prints on no CV        note: …   for your eyes only
    #               todo: …          `lapel check` lists it

    """

  static let englishPrivate = """
    # Kept out of git by .gitignore. Same keys as elsewhere; what stands here wins.
    # contact:
    #   phone: +82 10-0000-0000      # printed on CVs for applications, not with --public

    """
}
