package import StatusDetection
package import StatusRegistry

/// The fix that has a comment silence one finding, in the comment syntax of its place; nil where nothing can be a
/// comment.
package func ignoreHere(_ finding: Finding, in bytes: [UInt8], language: Language, locale: Locale) -> Fix? {
  nil
}
