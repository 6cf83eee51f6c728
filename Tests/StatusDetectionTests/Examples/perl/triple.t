# --- the first member of a response
use Plack::Test;
is $res->[0], «200», 'fine';
is $sizes->[0], 200, 'wide';
# --- (whole) a message that speaks of a status
use Mojo::Base;
is(app->run, «204», 'right status');
is(app->run, 204, 'right width');
