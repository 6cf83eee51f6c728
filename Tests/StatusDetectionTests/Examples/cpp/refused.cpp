// --- numbers with marks between digits
#include <httplib.h>

int big = 1'200'404;
auto delay = 500ms;
// --- raw strings and characters
#include <httplib.h>

auto text = R"x(response(404); ")" abort(500); )x";
char quote = '"'; int n = 200;
// --- waits and sizes
#include <httplib.h>

std::this_thread::sleep_for(std::chrono::milliseconds(200));
std::string data(404, 'x');
window.resize(500, 400);
// --- types' arguments and indexes
#include <array>

std::array<int, 200> http_numbers;
int y = rows[404];
// --- exit codes
int main() {
  if (process.exitStatus() == 200) return 100;
  std::exit(102);
}
// --- HRESULTs and SQL
if (sql_code == 100) throw sql_error(404);
HRESULT hr = 200;
