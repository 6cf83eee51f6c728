# --- LWP: a response's code
use LWP::UserAgent;

my $res = $ua->get('http://localhost/');
die 'gone' if $res->code == «404»;
print 'fine' if $res->code eq '«200»';
warn 'broken' unless $res->code < «500»;
# --- HTTP::Message
use HTTP::Response;

my $res = HTTP::Response->new(«404», 'gone');
$res->code(«503»);
# --- (whole) PSGI: triples
use Plack::Builder;

my $app = sub {
    my $env = shift;
    return [«404», ['Content-Type' => 'text/plain'], ['no']] unless $env->{PATH_INFO} eq '/';
    return ['«200»', ['Content-Type' => 'text/plain'], ['hi']];
};
# --- Plack::Response
use Plack::Response;

sub missing {
    my ($self) = @_;
    $self->response->status(«404»);
    my $res = Plack::Response->new(«302»);
    return $res->finalize;
}
# --- Mojolicious
use Mojolicious::Lite;

get '/' => sub {
    my $c = shift;
    $c->render(text => 'no', status => «403»);
    $c->render(json => {}, status => «422») if $c->param('x');
    $c->rendered(«204»);
    $c->res->code(«301»);
};
# --- Test::Mojo
use Test::Mojo;

my $t = Test::Mojo->new('App');
$t->get_ok('/')->status_is(«200»)->content_is('hi');
$t->post_ok('/')->status_is(«405»);
# --- Test::More
use Test::More;
use HTTP::Request::Common;

is($res->code, «200», 'fine');
is $res->code, «404», 'missing';
ok($res->code == «201»);
cmp_ok($res->code, '==', «204»);
# --- Test::More in a block
use Test::More;
use Plack::Test;

test_psgi $app, sub {
    my $cb = shift;
    my $res = $cb->(GET '/');
    is $res->code, «200», 'fine';
    is $res->code => «200»;
};
# --- (whole) Test::More: the literal first
use Test::More;
use Plack::Test;

is(«404», $res->code);
# --- Dancer
use Dancer2;

get '/' => sub {
    status «404»;
    send_error('closed', «403»);
    redirect '/new', «301»;
};
# --- CGI
use CGI;

print $q->header(-status => «404», -type => 'text/html');
# --- constants and a hash of phrases
use HTTP::Status;
use constant HTTP_STATUS_TEAPOT => «418»;

my %reply = (status => «202», body => 'later');
# --- (whole) a hash of messages
use Mojo::Base;

my %MESSAGES = (
    «400» => 'Bad Request',
    «404» => 'Not Found',
);
# --- a sub that gives a status
use HTTP::Status;

sub http_status {
    my ($self, $error) = @_;
    return «404» if $error eq 'missing';
    return «500»;
}
# --- fallbacks and fields
use HTTP::Status;

my $status = $error->{status} // «500»;
$self->{status} = «200»;
$reply->{http_code} ||= «200»;
# --- a list
use LWP::UserAgent;

my @retry_status_codes = («429», «503»);
# --- (embeds) a status line in a heredoc
print <<"REPLY";
HTTP/1.1 «200» OK
Content-Length: 0
REPLY
# --- (whole) functions of one's own
use HTTP::Status;

my $answer = sub {
    my $status = shift;
    return [$status, [], []];
};
sub fail_with { my ($self, $status) = @_; die $status; }
sub wait_for { my ($self, $seconds) = @_; sleep $seconds; }
$answer->(«404»);
$self->fail_with(«403»);
$self->wait_for(403);
