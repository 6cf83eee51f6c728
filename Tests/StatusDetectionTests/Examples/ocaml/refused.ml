--- waits, sizes and ports
open Cohttp_lwt_unix

let () = Unix.sleepf 500.
let server = Server.create ~mode:(`TCP (`Port 443)) ~backlog:128
let buffer = Bytes.create 200
--- strings, characters and variables of types
open Cohttp

let a = "halt 404 \" and Code 500"
let b = {sql|code 404 |} and 500|sql}
let c (x : 'a) x' = x' + 404
let d = '"'
--- nested comments
open Cohttp

(* ~status:404 (* Code.status_of_code 500 *) Status.of_code 500 *)
let numbers = [ 100; 200; 300 ]
--- exit codes and processes
open Cohttp

let () =
  match Unix.close_process_in ic with
  | Unix.WEXITED 200 -> exit 404
  | _ -> ()
--- other matches
open Cohttp

let name width =
  match width with
  | 100 -> "thin"
  | 200 -> "wide"
  | _ -> "?"
