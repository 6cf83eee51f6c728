# --- waits and sizes
import mummy

sleep(500)
await sleepAsync(300)
var cache = initCache(capacity = 404)
# --- strings of every form
import mummy

let a = "request.respond(404) \""
let b = """
request.respond(404) "
"""
let c = r"C:\404" & fmt"{ids[200]}"
let d = '"'
# --- nested comments
import mummy

#[ request.respond(404) #[ 500 ]# request.respond(500) ]#
##[ request.respond(404) ]##
for i in 100..200: echo i
# --- exit codes and ports
import mummy

server.serve(Port(443))
let exitCode = execCmd("make")
if exitCode == 200: quit(404)
# --- cases on other numbers
proc name(width: int): string =
  case width
  of 100: "thin"
  of 200: "wide"
  else: "?"
