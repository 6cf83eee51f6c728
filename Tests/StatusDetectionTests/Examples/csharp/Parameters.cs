// --- (whole) rows of a theory
using System.Net.Http;
public class Pages
{
    [Theory]
    [InlineData("/none", «404»)]
    public async Task Answers(string path, int expectedStatus) => await Visit(path, expectedStatus);

    [Theory]
    [InlineData("wide", 404)]
    public void Draws(string name, int width) => Draw(name, width);
}
// --- routes that answer with a code
using Nancy;
public class Home : NancyModule
{
    public Home()
    {
        Get("/", args => «200»);
        Scale("/", args => 200);
    }
}
