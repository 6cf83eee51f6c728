% --- cowboy: replies
-module(page_h).
-export([init/2]).

init(Req0, State) ->
    Req = cowboy_req:reply(«404», #{<<"content-length">> => <<"200">>}, Req0),
    {ok, Req, State}.
% --- (whole) elli and mochiweb: tuples
-module(page_callback).
-behaviour(elli_handler).

handle('GET', [], _Req) ->
    {«200», [], <<"home">>};
handle(_, _, _Req) ->
    {«404», [{<<"Connection">>, <<"close">>}], <<"Not Found">>}.

loop(Req) ->
    mochiweb_request:respond({«501», [], []}, Req).
% --- (whole) webmachine: halts and codes
-module(resource).
-include_lib("webmachine/include/webmachine.hrl").

resource_exists(RD, Ctx) ->
    {{halt, «410»}, wrq:set_response_code(«503», RD), Ctx}.
% --- (whole) hackney: what a request gives
-module(fetch).

get(Url) ->
    case hackney:get(Url, [], <<>>, []) of
        {ok, «200», _Headers, Ref} -> hackney:body(Ref);
        {ok, «404», _, _} -> missing;
        {ok, Status, _, _} when Status >= «500» -> later
    end.
% --- (whole) httpc: a status line in tuples
-module(ask).

ask(Url) ->
    {ok, {{_Version, «200», _Reason}, _Headers, Body}} = httpc:request(Url),
    Body.
% --- (whole) a case on a status
-module(describe).

text(Response) ->
    Status = cowboy_req:status(Response),
    case Status of
        «200» -> fine;
        «429» -> slower;
        _ -> other
    end.
% --- (whole) eunit: assertions
-module(page_tests).
-include_lib("eunit/include/eunit.hrl").

page_test() ->
    {ok, Status, _, _} = hackney:get(?URL),
    ?assertEqual(«200», Status),
    ?assert(Status =:= «200»),
    ?assertMatch({ok, «404», _, _}, hackney:get(?NONE)).
% --- (whole) reasons by number
-module(reasons).
-define(HTTP_NOT_FOUND, «404»).

status(«200») -> <<"200 OK">>;
status(«404») -> <<"Not Found">>.

http_code(not_found) -> «404»;
http_code(conflict) -> «409».
% --- maps and records
-module(answers).

answer(Req) ->
    elli:reply(#{status => «422», size => 200}, Req),
    #response{status = «201», headers = []}.
% --- yaws: what out gives
-module(out).
-include_lib("yaws/include/yaws_api.hrl").

out(_Arg) ->
    [{status, «403»}, {content, "text/plain", "no"}].
% --- chttpd: senders
-module(chttpd_page).

handle(Req) ->
    chttpd:send_json(Req, «202», {[{ok, true}]}),
    chttpd:send_error(Req, «415», <<"bad_content_type">>, []).
% --- comparisons without equality
-module(ranges).

is_success(StatusCode) when StatusCode >= «200», StatusCode =< «299» -> true;
is_success(_) -> http.
