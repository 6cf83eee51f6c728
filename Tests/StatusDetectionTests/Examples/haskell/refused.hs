-- --- waits, sizes and pragmas
{-# OPTIONS_GHC -freduction-depth=200 #-}
import Control.Concurrent
import Network.HTTP.Client

wait = threadDelay 500 >> take 404 [100 ..]
port = 443
limit n = replicate 300 n
-- --- operators that look like comments
import Network.HTTP.Types

a --> b = 404
x |-- y = 500
-- --- nested comments, characters and primes
import Network.HTTP.Types

{- status 404 {- statusIs 500 -} statusIs 500 -}
c = '"'
f' x' = x' + 404
-- --- quasi-quotes
import Yesod.Core

page = [hamlet|
  <p>status 404
  <a href=@{HomeR}>"
|]
list = [x|x <- [200, 300]]
-- --- exit codes
import System.Exit
import Network.HTTP.Client

stop = exitWith (ExitFailure 404)
isBad code = exitCode == 200
-- --- records of other things
import Network.HTTP.Types

box = Box { width = 200, height = 404, timeout = 500 }
