// --- pairs of a map
import org.http4k.core.Response

val tags = mapOf("method" to "GET", "status" to "«200»", "size" to "512")
val event = listOf("httpStatus" to «404», "timeout" to 300)
// --- a pair whose value is wrapped
import org.http4k.core.Response

val chaos = obj("type" to string("status"), "status" to number(«418»), "port" to number(443))
// --- keys of telemetry
import io.opentelemetry.api.common.AttributeKey

val attributes = Attributes.of(longKey("http.response.status_code"), «503», longKey("http.body.size"), 200)
// --- an attribute of a span
import org.http4k.core.Response

val span = listOf(SpanAttribute(statusCode, "«500»"), SpanAttribute(bodySize, "500"))
// --- pairs of something else
val order = mapOf("exitStatus" to 200, "width" to 300, "port" to "443")
val range = 100 to 200
