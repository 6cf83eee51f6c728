import StatusCommandLine

runCommandLine()
