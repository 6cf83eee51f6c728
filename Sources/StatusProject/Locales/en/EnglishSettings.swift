extension Setting {
  /// What the key is for, in English: sentences without a line end.
  var english: String {
    switch self {
    case .schema: "The address of this file's JSON schema, for editors."
    case .rules: "The severity of rules: `error`, `warning`, `information`, `hint` or `off`."
    case .options: "What single rules are told besides their severity."
    case .missingHeader: "Options of the rule `missing-header`."
    case .recommendedHeaders: "Whether header fields that are only recommended are asked for too."
    case .preferConstant: "Options of the rule `prefer-constant`."
    case .exemptCodes: "Codes whose numbers everybody knows: they may stay."
    case .vendors: "Vendors whose codes are at home here, such as `nginx`."
    case .codes: "Codes of your own, which no rule calls unknown."
    case .include:
      "Globs of the files that are read in folders; without any, all are. They count from the file's folder."
    case .exclude: "Globs of files and folders that are left out, besides those of `.gitignore`."
    case .overrides:
      "What holds in some files only. Later entries count more; before the first stands one that lets no finding in "
        + "test files be above `information`."
    case .overrideFiles: "Globs of the files, from this file's folder."
    case .overrideRules: "The severity of rules there."
    case .overrideLimit:
      "The gravest severity that a finding keeps there, whatever its rule says; `error` sets no limit."
    case .helpers: "What of your own takes a status code, and what never does."
    case .calls: "Your functions that take a status code."
    case .callName: "The function's name, or its end with dots: `fail`, `api.fail`."
    case .callArgument: "Which argument is the code, from 0."
    case .callLabel: "The label of the argument that is the code."
    case .callFiles, .nameFiles, .notFiles: "Globs of the files where this holds; everywhere if there are none."
    case .names: "Names of variables and fields that hold a status code."
    case .nameName: "The name of the variable or field."
    case .not: "Names that never hold one, or files in which nothing is one."
    case .notName: "The name of the call, variable or field."
    case .evidence: "The weakest evidence that hovers, hints and `--list` show: `strong`, `medium` or `weak`."
    case .baseline: "A file below this folder with findings of the past, which stay silent."
    case .hints:
      "In editors: which codes show their phrase beside them: `uncommon` (those that not everybody knows), `all`, "
        + "`errors` (4xx and 5xx) or `none`."
    case .hover: "In editors: what a hover tells."
    case .hoverConstants: "Whether hovers also explain names such as `http.StatusNotFound`."
    case .hoverWhy: "Whether hovers say why a place denotes a status code."
    case .completion: "In editors: completion. There is nothing to choose so far."
    case .workspaceDiagnostics: "In editors: whether files that are not open are reported too."
    case .locale: "The language of texts for people: `en` or `zh`."
    }
  }
}
