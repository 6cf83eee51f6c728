-- --- scotty: a status by hand
{-# LANGUAGE OverloadedStrings #-}
import Web.Scotty
import Network.HTTP.Types

main = scotty 3000 $ do
  get "/none" $ do
    status (mkStatus «404» "Not Found")
    text "none"
  get "/busy" $ status $ toEnum «503»
-- --- servant: verbs and errors
import Servant

type Posts = "posts" :> Verb 'POST «201» '[JSON] Post
  :<|> WithStatus «404» Missing

gone :: ServerError
gone = ServerError
  { errHTTPCode = «410»
  , errReasonPhrase = "Gone"
  , errBody = ""
  }
-- --- types applied to numbers
import Servant.API

answer user = respond (WithStatus @«200» user)

instance KnownStatus «418» where
  statusVal _ = status418
-- --- hspec-wai: responses
import Test.Hspec.Wai

spec = with app $ do
  it "answers 404" $ do
    get "/none" `shouldRespondWith` «404»
    get "/old" `shouldRespondWith` «301» { matchHeaders = ["Location" <:> "/new"] }
-- --- clients: comparisons
import Network.HTTP.Client
import Network.HTTP.Types.Status

isFine :: Response a -> Bool
isFine r = statusCode (responseStatus r) == «200»

isServer r = let code = statusCode $ responseStatus r in code >= «500» && code < «600»
-- --- (whole) hunit and hspec: assertions
import Test.HUnit
import Network.HTTP.Types

check = do
  assertEqual "code" «200» (statusCode (responseStatus r))
  statusCode (responseStatus r) @?= «204»
  statusCode (responseStatus r) `shouldBe` «201»
  (r ^. responseStatus . statusCode) `shouldBe` «202»
-- --- (whole) a case on a status
import Network.HTTP.Types

describe r =
  case statusCode (responseStatus r) of
    «200» -> "fine"
    «404» -> "missing"
    n | n >= 500 -> "later"
    _ -> "?"
-- --- (whole) clauses by number
import Network.HTTP.Types

reason :: Int -> String
reason «404» = "Not Found"
reason «409» = "Conflict"
reason _ = ""
-- --- yesod: tests
import Yesod.Test

spec = ydescribe "home" $ do
  yit "loads" $ do
    get HomeR
    statusIs «200»
-- --- snap: a response's code
import Snap.Core

handler = do
  modifyResponse $ setResponseCode «404»
  modifyResponse (setResponseStatus «503» "Busy")
-- --- aeson: a status as a field
import Data.Aeson
import Network.HTTP.Types

body = object ["status" .= («422» :: Int), "size" .= (200 :: Int)]
other = A.object ["status" A..= («413» :: Int)]
-- --- a local function's parameter
import Network.HTTP.Types

expectCode status path = get path >>= assertStatus status

tests = do
  expectCode «404» "/none"
  expectCode «200» "/"
-- --- wai-extra: sessions
import Network.Wai.Test

page = runSession session app
  where
    session = do
      res <- request defaultRequest
      assertStatus «200» res
-- --- lists of codes
import Network.HTTP.Types

retryStatuses :: [Int]
retryStatuses = [«502», «503», «504»]

canRetry code = code `elem` [«502», «504»]
-- --- what is given for an error
import Network.HTTP.Types

statusOf Missing = «404»
statusOf Broken = «500»
statusOf _ = if True then «200» else «204»
