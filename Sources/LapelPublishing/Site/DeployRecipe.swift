import LapelDiagnostics

/// A file for a repository host that makes each push build and publish the site.
package struct DeployRecipe: Sendable {
  /// The hosts of repositories.
  package enum Host: String, Sendable, CaseIterable {
    /// GitHub Pages, through Actions.
    case github
    /// GitLab Pages.
    case gitlab

    /// The path of the file, from the top of the repository.
    package var path: String {
      switch self {
      case .github: ".github/workflows/site.yml"
      case .gitlab: ".gitlab-ci.yml"
      }
    }
  }

  let host: Host
  let version: String
  /// The words after `lapel site`, each quoted for a shell, without the site's address.
  let arguments: [String]
  /// The site's own address; nil: the host provides it.
  let base: String?

  /// - Parameters:
  ///   - version: the release to install.
  ///   - arguments: what follows `lapel site`, each word quoted for a shell.
  ///   - base: the site's address, quoted for a shell too; nil: the one that the host gives the repository.
  package init(_ host: Host, version: String, arguments: [String], base: String?) {
    self.host = host
    self.version = version
    self.arguments = arguments
    self.base = base
  }

  /// The whole file.
  package var text: String {
    switch host {
    case .github: github
    case .gitlab: gitlab
    }
  }

  /// The lines that build. The output folder is named after the career's, so it is searched for.
  private func build(_ variable: String) -> [String] {
    let words = ["lapel site"] + arguments + ["--base-url", base ?? "\"$\(variable)\"", "--output output"]
    return [words.joined(separator: " "), "rm -rf public", "mv output/*/site public"]
  }

  /// The lines that install the release from the address in the recipe's variable, if it has the listed checksum.
  private func install(with privilege: String) -> [String] {
    [
      "package=lapel_\(version)_$(dpkg --print-architecture).deb",
      "from=$LAPEL_RELEASES/v\(version)",
      "curl -fsSL --output-dir /tmp -O \"$from/$package\" -O \"$from/SHA256SUMS\"",
      "(cd /tmp && grep \" $package\\$\" SHA256SUMS | sha256sum --check -)",
      "\(privilege)apt-get install -y -qq \"/tmp/$package\"",
    ]
  }

  private var releases: String { ProjectHome.address + "/releases/download" }

  private func lines(_ lines: [String], by indent: Int, _ mark: String = "") -> String {
    lines.map { String(repeating: " ", count: indent) + mark + $0 }.joined(separator: "\n")
  }

  private var github: String {
    """
    # Builds the site on each push and publishes it on GitHub Pages. Save it as \(host.path)
    # and choose "GitHub Actions" as the source under Settings, Pages.
    name: Site
    on:
      push:
        branches: [main]
      workflow_dispatch:
    env:
      # Where the package is taken from; it may be a copy of your own.
      LAPEL_RELEASES: \(releases)
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency:
      group: pages
      cancel-in-progress: false
    jobs:
      site:
        runs-on: ubuntu-24.04
        environment:
          name: github-pages
          url: ${{ steps.publish.outputs.page_url }}
        steps:
          - uses: actions/checkout@v4
          - id: pages
            uses: actions/configure-pages@v5
          - name: Install
            run: |
    \(lines(install(with: "sudo "), by: 10))
          - name: Build
            env:
              BASE_URL: ${{ steps.pages.outputs.base_url }}
            run: |
    \(lines(build("BASE_URL"), by: 10))
          - uses: actions/upload-pages-artifact@v3
            with:
              path: public
          - id: publish
            uses: actions/deploy-pages@v4

    """
  }

  private var gitlab: String {
    """
    # Builds the site on each push and publishes it on GitLab Pages. Save it as \(host.path)
    variables:
      # Where the package is taken from; it may be a copy of your own.
      LAPEL_RELEASES: \(releases)
    pages:
      image: debian:trixie-slim
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      before_script:
        - apt-get update -qq && apt-get install -y -qq ca-certificates curl
    \(lines(install(with: ""), by: 4, "- "))
      script:
        - |
    \(lines(build("CI_PAGES_URL"), by: 6))
      artifacts:
        paths:
          - public

    """
  }
}
