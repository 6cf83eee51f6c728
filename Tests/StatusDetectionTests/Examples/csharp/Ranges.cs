// --- (whole) rows of a test far above it
using System.Net.Http;

[TestCase("4**", «400», ExpectedResult = true)]
[TestCase("4XX", «499», ExpectedResult = true)]
[TestCase("400-499", «500», ExpectedResult = false)]
public bool Matches(string pattern, int value) => HttpStatusRangeParser.IsMatch(pattern, value);
// --- a type that is called after a status
using System.Net.Http;

var range = HttpStatusRange.Parse(«404»);
var timer = HttpTimer.Parse(404);
// --- (embeds) an assertion whose name says what is compared
scenario.StatusCodeShouldBe(«404»);
scenario.SizeShouldBe(404);
new StatusCodeAssertion(permanent ? «301» : «302»).Assert(context);
// --- (whole) guards
using System.Net.Http;
var kind = response.StatusCode switch {
    int s when s >= «500» => "broken",
    var s when s == «404» => "none",
    _ => "fine",
};
var size = list.Count switch {
    int s when s >= 500 => "long",
    _ => "short",
};
