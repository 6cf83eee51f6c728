using Microsoft.AspNetCore.Mvc;

namespace Orders;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private const int Width = 200;

    [HttpGet("{id}")]
    [ProducesResponseType(200)]
    [ProducesResponseType(404)]
    public async Task<IActionResult> Get(int id)
    {
        await Task.Delay(404);
        return id < Width ? Ok(id) : StatusCode(404);
    }

    [HttpGet("proxy")]
    public IActionResult Proxy()
    {
        return StatusCode(306);
    }

    [HttpPost]
    public IActionResult Create()
    {
        Response.StatusCode = 418;
        return new EmptyResult();
    }

    [HttpDelete("{id}")]
    public IActionResult Delete(int id) => StatusCode(700);
}
