import StatusRegistry

/// The libraries whose names are told with every code: the most used one or two of each language.
let wellKnownLibraries: [ConstantLibrary] = [
  .goNetHTTP, .pythonHTTP, .pythonStarlette, .javaSpring, .kotlinKtor, .dotNetASPNETCore, .javaScriptHTTPStatusCodes,
  .rubyRack, .rustHTTP, .phpSymfony, .swiftHTTPTypes, .elixirPlug,
]
