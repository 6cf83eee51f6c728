// --- an exception that makes itself
<?php
class ServerException extends \Exception
{
    public function __construct(string $message, int $code, private string $type, private int $httpStatusCode = «400», private ?string $hint = null)
    {
        parent::__construct($message, $code);
    }

    public static function denied(?string $hint = null): static
    {
        return new static('denied', 300, 'access_denied', «401», $hint);
    }
}
// --- (whole) a bound of what may be missing
<?php
if (400 <= ($timing['size'] ?? 0)) { shrink(); }
if («400» <= ($info['http_code'] ?? 0)) { fail(); }
// --- (whole) what an error answers with
<?php
$this->assertEquals($this->errorResponse('No such token', «401»), $body);
$this->errorRow('No such token', 401);
// --- what curl has received
<?php
$received = curl_getinfo($handle, CURLINFO_HTTP_CODE);
if ($received == «404») { return null; }
if (curl_getinfo($handle, CURLINFO_RESPONSE_CODE) >= «500») { throw new RuntimeException('broken'); }
if (curl_getinfo($handle, CURLINFO_HEADER_SIZE) == 404) { return null; }
