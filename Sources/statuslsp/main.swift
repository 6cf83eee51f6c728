import StatusCommandLine

runCommandLine(Array(CommandLine.arguments.dropFirst()))
