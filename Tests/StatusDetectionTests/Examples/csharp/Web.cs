// --- asp.net: StatusCode of a controller
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class BooksController : ControllerBase
{
    [HttpGet("{id}")]
    public IActionResult Show(int id)
    {
        if (id < 1) return StatusCode(«404»);
        return StatusCode(«200», new Book(id));
    }
}
// --- asp.net: the response's status
public class Gate
{
    public async Task Invoke(HttpContext context)
    {
        context.Response.StatusCode = «401»;
        await context.Response.WriteAsync("sign in first");
    }
}
// --- asp.net: attributes
using Microsoft.AspNetCore.Mvc;

public class OrdersController : ControllerBase
{
    [ProducesResponseType(«201»)]
    [ProducesResponseType(typeof(ProblemDetails), «400»)]
    public IActionResult Create(Order order) => Ok();
}
// --- minimal api: Results
var app = WebApplication.Create(args);
app.MapGet("/gone", () => Results.StatusCode(«410»));
app.MapGet("/bad", () => Results.Problem(title: "no", statusCode: «422»));
app.Run();
// --- an object initialiser
using Microsoft.AspNetCore.Mvc;

public class Answers
{
    public IActionResult Busy() => new ObjectResult("later") { StatusCode = «503» };
}
// --- HttpClient: comparisons and casts
using System.Net.Http;

public class Client
{
    public async Task<string> Read(HttpResponseMessage response)
    {
        if ((int)response.StatusCode == «429») return await Later();
        if ((int)response.StatusCode >= «500») throw new HttpRequestException();
        return await response.Content.ReadAsStringAsync();
    }
}
// --- (whole) xunit
using System.Net.Http;

public class ApiTests
{
    [Fact]
    public async Task Answers()
    {
        var response = await client.GetAsync("/");
        Assert.Equal(«200», (int)response.StatusCode);
    }
}
// --- a switch statement
public class Explain
{
    public string Text(int statusCode)
    {
        switch (statusCode)
        {
            case «200»: return "fine";
            case «404»: return "missing";
            default: return "odd";
        }
    }
}
// --- constants and a default
public static class Codes
{
    public const int DefaultStatusCode = «500»;
    public static IResult Fail(string text, int statusCode = «400») => Results.Text(text, statusCode: statusCode);
}
// --- a list
public static class Retry
{
    static readonly int[] RetryStatusCodes = { «408», «429», «503» };
}
// --- a returned status
public static class Errors
{
    public static int GetStatusCode(Exception error)
    {
        if (error is KeyNotFoundException) return «404»;
        return «500»;
    }
}
// --- (embeds) a status line in a string
public static class Wire
{
    const string Hello = "HTTP/1.1 «200» OK\r\n\r\n";
}
// --- delays
using System.Net.Http;

public class Waiting
{
    public async Task Rest()
    {
        await Task.Delay(404);
        Thread.Sleep(500);
        client.Timeout = TimeSpan.FromMilliseconds(300);
    }
}
// --- ports and sizes
using Microsoft.AspNetCore.Builder;

public class Settings
{
    public int Port = 443;
    public int Width { get; set; } = 200;
    public Size Size = new Size(404, 500);
}
// --- exit codes
public class Build
{
    public void Stop(Process process)
    {
        if (process.ExitCode == 200) Environment.Exit(100);
        if (exitStatus == 200) Environment.Exit(1);
    }
}
// --- lengths and indexes
using System.Net.Http;

public class Rows
{
    public void Cut(string[] rows)
    {
        if (rows.Length == 200) return;
        var row = rows[404];
        for (var i = 0; i < 500; i++) Use(i);
    }
}
// --- statuses of something else
using System.Net.Http;

public class Work
{
    public void Finish(Order order)
    {
        order.Status = 1;
        var orderStatus = 200;
        if (job.Status == 0) Stop();
    }
}
// --- attributes of something else
using Microsoft.AspNetCore.Mvc;

public class Model
{
    [StringLength(200)]
    public string Name { get; set; }

    [Range(100, 500)]
    public int Age { get; set; }
}
// --- assertions on something else
using System.Net.Http;

public class Counts
{
    [Fact]
    public void Count()
    {
        context.Response.ContentLength = 404;
        Assert.Equal(404, user.Id);
        Assert.Equal(200, list.Count);
    }
}
// --- (whole) a switch expression
public class Explain
{
    public string Text(int statusCode) => statusCode switch
    {
        «200» => "fine",
        «401» or «403» => "go away",
        >= «500» => "broken",
        _ => "odd",
    };
}
// --- a cast on the literal
using System.Net.Http;

public class Casts
{
    public bool IsTea(HttpResponseMessage response)
    {
        return response.StatusCode == (HttpStatusCode)«418»;
    }
}
