extension ConstantTexts {
  static let english = ConstantTexts(
    heading: "constant",
    label: "Constants",
    none: "none",
    noneAnywhere: "no library names it",
    alias: "another name of {name}",
    aliasSince: "former name of {name}, kept since {version}",
    deprecated: "deprecated",
    deprecatedSince: "deprecated since {version}",
    obsolete: "obsolete",
    obsoleteSince: "obsolete since {version}",
    instead: "; use {name}",
    ambiguous: "given to two codes; stands for {code}",
    here: "Here: {name} ({library})"
  )
}
