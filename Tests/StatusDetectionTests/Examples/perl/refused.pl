# --- quotes of all kinds
use HTTP::Status;

my $text = q(status => 404);
my $more = qq{code(500) "$text" {nested}};
my @words = qw(200 404);
$text =~ s/status 404/status 500/g;
$text =~ m{code == 200} and $text =~ tr/a-z/A-Z/;
my $length = $#words;
# --- documentation
use HTTP::Status;

=head1 NAME

  $res->code(404);

=cut

my $x = 1;
# --- data after the end
use HTTP::Status;

print while <DATA>;

__DATA__
$res->code(404);
# --- waits, sizes, indexes
use LWP::UserAgent;

sleep 200;
$ua->timeout(500);
my $row = $rows[404];
$x = 'a' x 300;
for my $i (1 .. 400) { print $i }
# --- exit statuses
system('make') == 200 or die;
exit 100 if $exit_status == 404;
# --- SMTP replies
use Net::SMTP;

if ($smtp->code == 250 || $smtp_status == 354) { $smtp->quit }
# --- statuses of something else
$order->order_status(200);
my $job_status = 404;
# --- a heredoc
use HTTP::Status;

print <<'TEXT';
status => 404
TEXT
# --- numbers as keys of numbers
my %size = ('a' => { 200 => 0x4, 201 => 0xc, 202 => 0x2, 205 => 0x10 });
