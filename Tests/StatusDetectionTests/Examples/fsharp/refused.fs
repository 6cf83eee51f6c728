// --- waits, sizes and ports
open System.Net.Http

let timeout = 500
Thread.Sleep 100
let ports = [ 443; 200 ]
Async.Sleep 300 |> Async.RunSynchronously
// --- strings of every form
open Giraffe

let a = "setStatusCode 404"
let b = @"C:\404 ""setStatusCode"" 500"
let c = """setStatusCode 404 " """
let d = $"{users.[200]} of {404}"
// --- nested comments, types and primes
open Giraffe

(* setStatusCode 404 (* StatusCode = 500 *) StatusCode = 500 *)
let f (x: 'T) x' = x' + 404
let letter = '4'
// --- exit codes and processes
open System.Net.Http

let exitCode = run "make"
if exitCode = 200 then exit 404
// --- matches on other numbers
open Giraffe

let name width =
    match width with
    | 100 -> "thin"
    | 200 -> "wide"
    | _ -> "?"
