/// Runs `statuslsp` with the arguments after the program's name, and ends the process with its exit code.
package func runCommandLine(_ arguments: [String]) {
}
