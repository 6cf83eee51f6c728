extension StatusEntry {
  /// Codes of the classes 1xx and 2xx that IANA does not list.
  static let unofficialInformationalAndSuccessful: [StatusEntry] = [
    StatusEntry(
      122, "Request-URI Too Long",
      ("requests, status_codes.py", "https://github.com/psf/requests/blob/main/src/requests/status_codes.py"),
      vendors: ["Microsoft Internet Explorer"], content: .forbidden, instead: [414], see: [414]),
    StatusEntry(
      218, "This is fine",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      vendors: [], instead: [200], see: [200]),
    StatusEntry(
      298, "Partial success",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [207, 200], see: [207]),
  ]
}
