-- --- (whole) the calls of the catalogue
import Network.HTTP.Types

call0 = mkStatus «404»
call1 = Status «410»
call2 = HTTP.Status «503»
call3 = shouldRespondWith «201»
call4 = ResponseMatcher «429»
call5 = assertStatus «404»
call6 = assertStatus' given «410»
call7 = statusIs «503»
call8 = setResponseCode «201»
call9 = setResponseStatus «429»
call10 = Verb given «404»
call11 = UVerb given «410»
call12 = WithStatus «503»
call13 = KnownStatus «201»
call14 = Respond «429»
call15 = RespondEmpty «404»
call16 = RespondAs given «410»
call17 = RespondStreaming «503»
call18 = Stream given «201» given
call19 = StreamBody given «429»
call20 = HasStatus «404»
call21 = ServerError «410»
call22 = ServantErr «503»
call23 = resp «201»
call24 = result «429» given
call25 = setStatus «404»
call26 = respondWith «410»
call27 = finishWithError «503»
call28 = expectStatus «201»
call29 = haltStatus «429»
call30 = sendStatus «404»
call31 = status «410»
call32 = NoContentVerb given «503»
call33 = redirectWith «302»
