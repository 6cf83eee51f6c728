// --- plain: http_response_code and header
<?php
http_response_code(«404»);
header('Location: /new', true, «301»);
header('HTTP/1.1 «503» Service Unavailable');
// --- laravel: response, abort and redirect
<?php
use Illuminate\Http\Request;

Route::get('/books/{id}', function (Request $request, $id) {
    abort_if($id < 1, «404»);
    abort_unless($request->user(), «401»);
    if ($id === '7') {
        abort(«403», 'not yours');
    }
    return response()->json(['id' => $id], «200»);
});

Route::redirect('/old', '/new', «301»);
// --- laravel: response with text
<?php
use Illuminate\Http\Response;

class Pages
{
    public function gone()
    {
        return response('gone', «410»)->header('Content-Type', 'text/plain');
    }
}
// --- laravel: assertStatus
<?php
namespace Tests\Feature;

class BooksTest extends TestCase
{
    public function test_missing(): void
    {
        $response = $this->get('/books/0');
        $response->assertStatus(«404»);
    }
}
// --- symfony: Response and JsonResponse
<?php
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Response;

class BookController
{
    public function show(int $id): Response
    {
        if ($id < 1) {
            return new JsonResponse(['error' => 'no such book'], «404»);
        }
        $response = new Response('hello', «200»);
        $response->setStatusCode(«203»);
        return $response;
    }
}
// --- psr-7: withStatus
<?php
use Psr\Http\Message\ResponseInterface;

function busy(ResponseInterface $response): ResponseInterface
{
    return $response->withStatus(«503»)->withHeader('Retry-After', '60');
}
// --- guzzle: comparisons
<?php
use GuzzleHttp\Client;

$response = $client->get('/me');
if ($response->getStatusCode() === «401») {
    login();
}
if ($response->getStatusCode() >= «500») {
    later();
}
// --- (whole) the literal first
<?php
use GuzzleHttp\Client;

if («429» == $response->getStatusCode()) {
    later();
}
$this->assertSame(«404», $response->getStatusCode());
// --- a switch
<?php
function explain(int $statusCode): string
{
    switch ($statusCode) {
        case «200»:
            return 'fine';
        case «404»:
            return 'missing';
    }
}
// --- (whole) a match
<?php
function explain(int $statusCode): string
{
    return match ($statusCode) {
        «401», «403» => 'go away',
        «500» => 'broken',
        default => 'odd',
    };
}
// --- (whole) a table of messages
<?php
const STATUS_TEXTS = [
    «400» => 'that was wrong',
    «401» => 'who are you',
    «404» => 'nothing here',
];
// --- a list
<?php
$retryStatusCodes = [«408», «429», «503»];
if (in_array($response->getStatusCode(), [«301», «302»], true)) {
    follow($response);
}
// --- a default of a parameter and a property
<?php
class ApiException extends \RuntimeException
{
    protected int $statusCode = «500»;

    public function __construct(string $message, int $httpStatus = «400»)
    {
        parent::__construct($message);
    }
}
// --- a returned status
<?php
class NotFound extends \Exception
{
    public function getStatusCode(): int
    {
        return «404»;
    }
}
// --- a named argument and an array field
<?php
use Illuminate\Http\JsonResponse;

return new JsonResponse(data: $book, status: «201»);
$fields = ['status_code' => «422», 'message' => 'no'];
// --- a null fallback
<?php
use Symfony\Component\HttpFoundation\Response;

$code = $error['statusCode'] ?? «500»;
// --- sleeps and timeouts
<?php
use GuzzleHttp\Client;

sleep(404);
usleep(500);
set_time_limit(300);
$client = new Client(['timeout' => 200]);
// --- ports and sizes
<?php
use Illuminate\Http\Request;

$port = 443;
$size = ['width' => 200, 'height' => 404];
imagecreatetruecolor(500, 300);
// --- exit statuses
<?php
exec('make', $output, $exitStatus);
if ($exitStatus === 200) {
    exit(100);
}
// --- lengths and indexes
<?php
use GuzzleHttp\Client;

if (count($rows) === 200) {
    return;
}
$row = $rows[404];
for ($i = 0; $i < 500; $i++) {
    use_it($i);
}
// --- statuses of something else
<?php
use Illuminate\Database\Eloquent\Model;

$order->status = 1;
$orderStatus = 200;
if ($job->status === 0) {
    stop();
}
// --- text around the code
<p>404 people came, status 500</p>
<?php
// the page answers 404 here
$text = 'room 404';
// --- numbers of a response that are no status
<?php
use Illuminate\Http\Request;

header('Content-Length: 404');
$response->assertJsonCount(200);
$response->assertJson(['id' => 404]);
return response('x')->header('Age', 300);
// --- assertions and queries of something else
<?php
use Illuminate\Http\Request;

$this->assertCount(200, $rows);
$this->assertEquals(404, $user->id);
$query->limit(100)->offset(404);
Cache::put('key', 'value', 300);
throw new \Exception('odd', 404);
// --- (whole) a table of two messages, named for its keys
<?php
const STATUS_TEXTS = [
    «400» => 'that was wrong',
    «404» => 'nothing here',
];
