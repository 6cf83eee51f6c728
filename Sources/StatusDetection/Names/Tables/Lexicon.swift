// swift-format-ignore-file

/// The words of names, each in lower case.
enum Lexicon {
  static let statusWords: WordSet = ["status", "statuses", "stat"]
  static let codeWords: WordSet = ["code", "codes"]

  /// Words that make a status or a code one of HTTP.
  static let httpWords: WordSet = ["http", "https", "httpd"]

  /// Words of what carries a status.
  static let responseWords: WordSet = [
    "response", "responses", "resp", "res", "rsp", "redirect", "redirects", "upstream",
  ]

  /// What a variable is called that holds a response or writes one.
  static let responseReceivers: WordSet = [
    "response", "responses", "resp", "res", "rsp", "http", "httpd", "xhr", "recorder", "rec", "rr", "exchange", "conn", "w", "rw", "responder",
  ]

  /// What a framework's context is called.
  static let contextReceivers: WordSet = ["c", "ctx", "context", "gc", "gctx", "app", "Response", "Results", "fiber", "echo", "gin", "g", "e", "this", "self", "call", "writer"]

  /// Words of what is called to make a response, or to ask for one.
  static let responseCallees: WordSet = [
    "response", "responses", "resp", "reply", "http", "redirect", "abort", "halt", "render", "respond", "json", "html", "send", "head", "error", "fetch", "route",
    "status", "return", "problem", "produces", "result", "mock", "stub", "add", "xml", "text",
  ]

  /// Names that stand beside a status in a response written as a map.
  static let responseFields: WordSet = [
    "body", "headers", "header", "message", "error", "errors", "statustext", "status_text", "title", "detail", "details", "content", "data", "json", "response",
    "method", "url", "path", "contenttype", "content_type", "reason", "responsebody", "request", "location", "uri",
  ]

  /// Words that stand at the end of a name and say nothing.
  static let emptyEndings: WordSet = ["is", "be", "should", "must", "equal", "equals", "eq", "to", "matches", "match", "not", "in", "a", "b", "x", "y", "int", "num", "number", "str", "string"]

  /// Ones that need a witness beside them.
  static let vague: WordSet = ["outcome", "expected", "expect", "want", "actual", "got", "result", "rc", "state", "error", "err", "errno", "answer"]

  /// Last words of the names of maps whose keys are what the words before them say.
  static let keyed: WordSet = [
    "texts", "text", "messages", "message", "errors", "error", "names", "phrases", "reasons", "map", "table", "titles", "descriptions", "labels", "handlers",
    "strings", "lookup", "responses", "classes", "exceptions", "mapping", "dict",
  ]

  /// Last words that say only that a name holds several.
  static let containers: WordSet = ["list", "set", "array", "forcelist", "whitelist", "blacklist", "allowlist", "ranges", "range", "values", "tuple", "table", "filter", "options", "choices", "json"]

  /// What a test calls the value that it compares with.
  static let expectations: WordSet = ["expected", "expect", "want", "wanted", "wants", "exp", "expects"]

  /// What makes a status or a code one of something else.
  static let foreign: WordSet = things.union([
    "exit", "pjsip", "osip", "stun", "termination", "subprocess", "modem", "reply", "process", "proc", "grpc", "rpc",
    "close", "signal", "child", "shell", "git", "thread", "sql", "sqlstate", "smtp", "ftp", "sip", "rtsp", "irc",
    "amqp", "imap", "pop3", "nntp", "websocket", "ws", "socket", "waitpid", "gpu", "cpu", "char", "opcode", "byte",
    "unicode", "ascii", "scan", "keyboard", "bar", "hresult", "win32", "mysql", "postgres", "mqtt", "ssh", "ldap",
    "snmp", "modbus", "can", "usb", "bluetooth", "ble", "compile", "compiler", "lint", "tx", "auth2", "swift", "icd",
  ])

  /// Words of `foreign` that stand in names of an HTTP status as well: `testStatusCode`, `userStatusCode`.
  static let looselyForeign: WordSet = ["test", "user", "account", "member", "source", "key", "build", "language", "locale", "can", "product", "region", "lint", "ci", "task", "close", "reply", "socket", "ws", "websocket", "swift", "auth2", "shell", "git", "deploy", "signal", "char", "bar", "scan", "byte", "ascii", "unicode", "quote"]

  /// Words of `foreign` for things that a service answers about.
  static let things: WordSet = [
    "job", "jobs", "order", "orders", "payment", "task", "pod", "container", "build", "invoice", "ticket", "booking", "shipment", "delivery", "user", "account",
    "member", "game", "player", "device", "printer", "battery", "key", "country", "currency", "language", "locale", "zip", "postal", "area", "color", "colour",
    "barcode", "qr", "source", "promo", "coupon", "discount", "product", "sku", "test", "ci", "deploy", "deployment", "migration", "transaction", "quote",
    "verification", "otp", "pin", "activation", "region", "tax", "vat", "bank", "iban", "diagnosis",
  ]

  /// Last words of what a response is called.
  static let responses: WordSet = ["response", "responses", "resp", "res"]

  /// Last words of the names of types that hold the status of what stands before them: `OrderStatus`.
  static let thingEndings: WordSet = ["status", "statuses", "state", "states", "model", "entity", "row", "record", "dao", "dto"]

  /// What a class of a database's rows extends.
  static let modelTypes: StaticString = "Model ApplicationRecord ActiveRecord Eloquent"

  /// Words of types whose values are codes of an operating system.
  static let foreignTypes: WordSet = ["win", "hresult", "ntstatus", "osstatus", "errno", "ioreturn", "cgerror", "wparam"]

  /// What answers with codes of its own.
  static let devices: WordSet = ["modem", "gpu", "cpu", "device", "printer", "battery", "sensor", "robot", "motor"]

  /// Words of the types whose members are named like phrases of codes.
  static let phraseHolders: WordSet = ["http", "https", "status", "statuses", "response", "responses", "error", "errors", "exception", "exceptions", "codes", "api", "rest", "web", "redirect", "redirects"]

  /// Words of the types whose `code` is a status.
  static let codeHolders: WordSet = ["http", "response", "redirect", "exception", "status", "api"]

  /// Words before and after a phrase that say only that it is one.
  static let phraseBeginnings: WordSet = ["http", "status", "sc", "code", "error", "err", "is", "e", "response", "res"]
  static let phraseEndings: WordSet = ["error", "code", "status", "exception", "response"]

  /// Words of calls that write an answer to what stands before its status.
  static let writing: WordSet = ["json", "write", "send", "fail", "success", "error", "render", "html", "text", "xml", "respond", "response", "abort", "halt", "problem"]

  /// Words of calls that answer a request.
  static let answering: WordSet = ["response", "respond", "responder", "responds", "abort"]

  /// Words of what is raised or thrown.
  static let errorWords: WordSet = ["error", "errors", "exception", "exceptions", "err", "problem", "failure", "fault"]

  /// Words of what writes a log, or makes an error that knows no status.
  static let logWords: WordSet = ["log", "logger", "console", "print", "handler", "syntax", "type", "value", "range", "count", "max", "sql", "exit", "database", "db", "fatal", "compile", "parse", "parser", "io", "timeout", "assertion", "format", "argument", "operation", "index", "null", "cast"]

  /// What names a list of codes by what they mean.
  static let outcomes: WordSet = [
    "retry", "retryable", "retries", "retriable", "redirect", "redirects", "redirection", "success", "successful", "successes", "accept", "accepted", "acceptable", "allowed", "allow",
    "ok", "valid", "invalid", "error", "errors", "failure", "failures", "fail", "transient", "empty", "bodyless", "ignore", "ignored", "cacheable", "expected", "code", "codes", "status", "statuses", "http",
    "response", "responses", "temporary", "permanent", "fatal", "recoverable", "good", "bad", "unauthorized", "forbidden",
  ]

  /// What the content of a response is called.
  static let bodies: WordSet = ["body", "data", "json", "payload", "result", "ret", "obj"]

  /// What a database's session is called.
  static let databases: WordSet = ["db", "database", "repository", "repo", "prisma", "knex", "orm", "dao", "entities", "dataset"]

  /// What gives the status of a process.
  static let processes: WordSet = ["exit", "process", "subprocess", "proc", "child", "wait", "waitpid", "popen", "system", "exec", "shell", "command", "cmd", "spawn", "termination"]

  /// What makes a `status` one of something else.
  static let notOfStatus: WordSet = ["marital", "online", "publish", "sync", "health", "return", "connection", "bit", "tty", "file"]
  /// What makes a `code` one of something else.
  static let notOfCode: WordSet = ["return", "biz", "business", "request", "reply", "ret", "hash", "op", "machine", "byte", "q", "r", "g", "m", "error_", "reason_", "type", "event", "virtual"]

  /// Quantities: a number so called counts something.
  static let quantities: WordSet = [
    "timeout", "timeouts", "size", "sizes", "port", "ports", "limit", "limits", "width", "height", "px", "ms", "millis",
    "milliseconds", "seconds", "secs", "sec", "minutes", "hours", "days", "delay", "duration", "interval", "count", "counts",
    "length", "len", "offset", "index", "idx", "id", "ids", "max", "min", "maximum", "minimum", "retries", "ttl", "age", "bytes", "kb",
    "mb", "weight", "opacity", "radius", "margin", "padding", "top", "left", "right", "bottom", "depth", "level", "year", "month",
    "day", "price", "amount", "total", "sum", "score", "rank", "speed", "rate", "fps", "hz", "volume", "capacity", "threshold",
    "distance", "angle", "zoom", "page", "pages", "row", "rows", "column", "columns", "line", "lines", "version", "major", "minor",
    "patch", "pid", "uid", "gid", "seed", "step", "steps", "iterations", "ratio", "percent", "quality", "dpi", "fontsize", "zindex",
    "tolerance", "precision", "priority", "buffer", "capacity", "bits", "keys", "items", "users", "requests", "workers", "threads",
    "scale", "gap", "span", "frame", "frames", "ticks", "time", "date", "timestamp", "epoch", "elapsed", "latency", "retry", "backoff",
    "streams", "sampling", "burst", "qps", "rps", "load", "average", "avg", "attempts", "balance", "usec", "nsec", "micros", "nanos",
    "keepalive", "cursor", "quota", "concurrency", "connections", "conns", "percentage", "pct", "cents", "quantity", "qty", "replicas",
    "shards", "partitions", "chunks", "samples", "pixels", "degrees", "tokens", "chars", "characters",
  ]

  /// What follows them in a name says only whose status it is: `status_code_for(error)`.
  static let prepositions: WordSet = ["of", "for", "from", "with", "without"]

  /// What stands behind a bound of what is named before it.
  static let extremes: WordSet = ["min", "max", "minimum", "maximum"]

  /// Words that people write as one and mean as several.
  static let compounds: [StaticString] = [
    "status code", "status codes", "http status", "http status code", "http code", "resp code", "rsp code",
    "response code", "response status", "error code", "err code", "ret code", "exit code", "exit status",
    "return code", "key code", "char code", "redirect code", "res status",
  ]
}
