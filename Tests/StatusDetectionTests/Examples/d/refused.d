// --- waits and sizes
import vibe.http.server;

void wait()
{
    Thread.sleep(500.msecs);
    settings.timeout = 200.seconds;
    auto buffer = new ubyte[404];
}
// --- strings of every form
import arsd.cgi;

enum a = "setStatus(404) \"";
enum b = `setStatus(404) "`;
enum c = r"C:\404";
enum d = q"EOS
setStatus(404) "
EOS";
enum e = q"[halt(404) "]";
enum f = '"';
// --- nested comments
import arsd.cgi;

/+ res.statusCode = 404; /+ 500 +/ res.statusCode = 500; +/
/* res.statusCode = 404; */
auto numbers = [100, 200, 300];
// --- exit codes and ports
import vibe.http.server;

void run()
{
    settings.port = 443;
    auto exitCode = wait(spawnProcess("make"));
    if (exitCode == 200) exit(404);
}
// --- switches on other numbers
string name(int width)
{
    switch (width)
    {
        case 100: return "thin";
        case 200: return "wide";
        default: return "?";
    }
}
