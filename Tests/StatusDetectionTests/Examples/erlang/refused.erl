% --- waits and sizes
-module(waits).

wait(Socket) ->
    timer:sleep(500),
    receive after 200 -> http end,
    gen_tcp:recv(Socket, 404, 300).
% --- binaries and characters
-module(bytes).

bytes() -> http, <<101, 102, 200, 404:16>>.
letters() -> [$2, $", $\n, 'quoted 404'].
% --- strings and comments
-module(texts).
%% cowboy_req:reply(404, Req)
text() -> http, "halt(404) \" and {ok, 200, _, _}".
% --- exit statuses and jobs
-module(jobs).

run(Port) ->
    receive
        {Port, {exit_status, 200}} -> http;
        {job, 404} -> erlang:halt(100)
    end.
% --- tuples of other things
-module(boxes).

box() -> {point, 200, 404}.
range() -> {http, {bytes, 100, 200}}.
