package import StatusRegistry

/// The libraries whose names for status codes a file imports, those that fit its language, in the order of the registry.
///
/// Only the beginning of a file is read: imports stand there.
package func importedLibraries(in reading: TextReading) -> [ConstantLibrary] {
  let language = reading.language
  guard language.reading == .code else { return [] }
  let forms = ConstantForm.all.filter { !$0.languages.isDisjoint(with: language.set) && !$0.modules.isEmpty }
  guard !forms.isEmpty else { return [] }
  let imports = reading.importsAtBeginning
  var libraries: [ConstantLibrary] = []
  for form in forms where !libraries.contains(form.library) && imports.imports(form) { libraries.append(form.library) }
  return libraries
}
