/// Recognizes by their names files that other programs keep in a folder, and that are not part of a career.
enum OtherPrograms {
  /// - Parameter path: relative to the folder.
  static func owns(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last?.lowercased() else { return false }
    return names.contains(name) || parts.dropLast().contains { folders.contains(String($0)) }
      || ["tsconfig.", "docker-compose", "package-lock"].contains(where: name.hasPrefix)
  }

  private static let folders: Set<String> = ["node_modules", "__pycache__", "venv", "vendor", "_site"]
  private static let names: Set<String> = [
    "package.json", "tsconfig.json", "jsconfig.json", "composer.json", "manifest.json", "deno.json",
    "bower.json",
    "_config.yml", "_config.yaml", "mkdocs.yml", "docker-compose.yml", "docker-compose.yaml", "compose.yaml",
    "compose.yml",
    "pnpm-lock.yaml", "pnpm-workspace.yaml", "netlify.yaml", "vercel.json", "firebase.json", "renovate.json",
    "book.json",
    "angular.json", "nx.json", "lerna.json", "turbo.json", "environment.yml", "conda.yaml", "codecov.yml",
    "appveyor.yml", "azure-pipelines.yml", "cloudbuild.yaml", "bitbucket-pipelines.yml", "dependabot.yml",
    "pubspec.yaml",
    "openapi.yaml", "swagger.json", "serverless.yml",
  ]
}
