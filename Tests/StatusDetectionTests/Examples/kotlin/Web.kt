// --- ktor: HttpStatusCode
import io.ktor.http.*
import io.ktor.server.response.*

suspend fun answer(call: ApplicationCall) {
    call.respond(HttpStatusCode(«418», "I'm a teapot"), "short and stout")
    call.response.status(HttpStatusCode.fromValue(«202»))
}
// --- ktor: a test
import io.ktor.client.statement.*

fun test(response: HttpResponse) {
    assertEquals(response.status.value, «200»)
}
// --- spring: ResponseEntity
import org.springframework.http.ResponseEntity

@RestController
class Books {
    @GetMapping("/books/{id}")
    fun show(@PathVariable id: Long): ResponseEntity<Book> =
        if (id > 0) ResponseEntity.status(«200»).build() else ResponseEntity.status(«404»).build()
}
// --- okhttp: comparisons
import okhttp3.Response

fun read(response: Response): String? {
    if (response.code == «304») return null
    return response.body?.string()
}
// --- (whole) the literal first
import okhttp3.Response

fun test(response: Response) {
    if («429» == response.code) return later()
    assertEquals(«200», response.code)
}
// --- (whole) when on a status
import okhttp3.Response

fun explain(statusCode: Int): String = when (statusCode) {
    «200», «201» -> "fine"
    «404» -> "missing"
    in «500»..«599» -> "broken"
    else -> "odd"
}
// --- (whole) when with calls as results
import okhttp3.Response

fun handle(response: Response) {
    when (response.code) {
        «200» -> show(response)
        «401», «403» -> login()
    }
}
// --- a range
import okhttp3.Response

fun isFine(statusCode: Int) = statusCode in «200»..«299»
// --- mockwebserver
import okhttp3.mockwebserver.MockResponse

fun serve(server: MockWebServer) {
    server.enqueue(MockResponse().setResponseCode(«503»))
}
// --- a default value
class ApiException(message: String, val statusCode: Int = «500») : RuntimeException(message)
// --- a labelled argument
import io.ktor.http.*

fun fail() {
    throw ApiException("no such book", statusCode = «404»)
}
// --- constants and a list
const val HTTP_STATUS_GONE = «410»
val retryStatusCodes = listOf(«429», «502», «503»)
// --- a returned status
fun httpStatus(error: Throwable): Int {
    if (error is NoSuchElementException) return «404»
    return «500»
}
// --- kotest
import io.ktor.client.statement.*

class Answers : StringSpec({
    "answers" {
        response.status.value shouldBe «200»
    }
})
// --- (embeds) a status line in a string
val hello = "HTTP/1.1 «200» OK\r\n\r\n"
// --- delays and timeouts
import io.ktor.client.*

suspend fun rest() {
    delay(404)
    Thread.sleep(500)
    withTimeout(300) { work() }
}
// --- ports and sizes
import io.ktor.server.engine.*

val port = 443
val width: Int = 200
val box = Box(width = 404, height = 500)
// --- exit statuses
fun stop(exitStatus: Int) {
    if (exitStatus == 200) exitProcess(100)
}
// --- lengths and indexes
import okhttp3.Response

fun cut(rows: List<String>) {
    if (rows.size == 200) return
    val row = rows[404]
    repeat(500) { use(it) }
    for (i in 0 until 300) use(i)
}
// --- statuses of something else
import okhttp3.Response

fun finish(order: Order) {
    order.status = 1
    val orderStatus = 200
    if (job.status == 0) stop()
}
