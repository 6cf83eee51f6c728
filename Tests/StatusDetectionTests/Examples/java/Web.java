// --- servlet: setStatus and sendError
import jakarta.servlet.http.HttpServletResponse;

class Books extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("id") == null) {
      response.sendError(«400», "id is missing");
      return;
    }
    response.setStatus(«200»);
  }
}
// --- spring: ResponseEntity
import org.springframework.http.ResponseEntity;

@RestController
class Orders {
  @GetMapping("/orders/{id}")
  ResponseEntity<Order> show(@PathVariable long id) {
    return orders.find(id).map(ResponseEntity::ok).orElse(ResponseEntity.status(«404»).build());
  }
}
// --- spring: HttpStatus.valueOf and an exception
import org.springframework.http.HttpStatus;

class Failures {
  HttpStatus status = HttpStatus.valueOf(«503»);

  void fail() {
    throw new ResponseStatusException(HttpStatusCode.valueOf(«422»), "no");
  }
}
// --- jax-rs: Response.status
import jakarta.ws.rs.core.Response;

@Path("/books")
public class BookResource {
  @POST
  public Response create(Book book) {
    if (book == null) throw new WebApplicationException("no book", «400»);
    return Response.status(«201»).entity(book).build();
  }
}
// --- java.net.http: comparisons
import java.net.http.HttpResponse;

class Client {
  String read(HttpResponse<String> response) {
    if (response.statusCode() == «304») return cached;
    if (response.statusCode() >= «500») throw new IllegalStateException();
    return response.body();
  }
}
// --- HttpURLConnection
import java.net.HttpURLConnection;

class Old {
  boolean exists(HttpURLConnection connection) throws IOException {
    int responseCode = connection.getResponseCode();
    return responseCode == «200» || responseCode == «206»;
  }
}
// --- okhttp: a fake reply
import okhttp3.mockwebserver.MockResponse;

class FakeServer {
  void start() {
    server.enqueue(new MockResponse().setResponseCode(«503»).setBody("later"));
  }
}
// --- junit and assertj
import java.net.http.HttpResponse;

class ApiTest {
  @Test
  void answers() {
    HttpResponse<String> response = send("/");
    assertThat(response.statusCode())
        .isEqualTo(«200»);
  }
}
// --- (whole) the literal first
import java.net.http.HttpResponse;

class First {
  @Test
  void answers(HttpResponse<String> response) {
    if («404» == response.statusCode()) return;
    assertEquals(«200», response.statusCode());
  }
}
// --- a switch
import java.net.http.HttpResponse;

class Explain {
  String explain(HttpResponse<?> response) {
    switch (response.statusCode()) {
      case «200»:
        return "fine";
      case «404»:
        return "missing";
      default:
        return "odd";
    }
  }

  String arrows(int statusCode) {
    return switch (statusCode) {
      case «200», «201» -> "fine";
      case «410» -> "gone";
      default -> "odd";
    };
  }
}
// --- (whole) a switch with calls as results
import java.net.http.HttpResponse;

class Handle {
  void handle(HttpResponse<?> response) {
    switch (response.statusCode()) {
      case «200» -> show(response);
      case «401», «403» -> login();
      default -> fail();
    }
  }
}
// --- constants and a returned status
import org.springframework.http.HttpStatus;

class Codes {
  static final int DEFAULT_STATUS_CODE = «500»;
  static final int SC_NOT_FOUND = «404»;

  int getStatusCode() {
    return «429»;
  }
}
// --- a list and a map
import java.net.http.HttpClient;

class Retry {
  static final Set<Integer> RETRYABLE_STATUS_CODES = Set.of(«408», «429», «503»);
  private final int[] httpStatuses = {«500», «502», «504»};
}
// --- openapi annotations
import io.swagger.v3.oas.annotations.responses.ApiResponse;

class Documented {
  @ApiResponse(responseCode = "«404»", description = "no such order")
  Order show(long id) {
    return null;
  }
}
// --- (embeds) a status line in a string
class Wire {
  static final String HELLO = "HTTP/1.1 «200» OK\r\n\r\n";
}
// --- sleeps and timeouts
import java.net.http.HttpClient;

class Waiting {
  void rest() throws InterruptedException {
    Thread.sleep(404);
    client.setConnectTimeout(500);
    Duration pause = Duration.ofMillis(200);
  }
}
// --- ports and sizes
import jakarta.servlet.http.HttpServlet;

class Settings {
  int port = 443;
  int width = 200;
  List<String> names = new ArrayList<>(500);
  int maxConnections = 100;
}
// --- exit statuses
class Build {
  void run(Process process) throws Exception {
    int exitCode = process.waitFor();
    if (exitCode == 200) System.exit(100);
    if (exitStatus == 200) System.exit(1);
  }
}
// --- lengths and indexes
import java.net.http.HttpClient;

class Rows {
  void cut(String[] rows) {
    if (rows.length == 200) return;
    String row = rows[404];
    for (int i = 0; i < 500; i++) use(i);
    long sum = 200L + 301L;
  }
}
// --- statuses of something else
import org.springframework.stereotype.Service;

class Work {
  void finish(Order order, Job job) {
    order.setStatus(1);
    if (job.getStatus() == 0) stop();
    int orderStatus = 200;
  }
}
// --- SMTP replies
class Mailer {
  boolean deliver(SmtpSession smtp) {
    int smtpCode = smtp.command("RCPT TO:<a@example.org>");
    return smtpCode == 250 || smtpCode == 251;
  }
}
// --- numbers of a response that are no status
import jakarta.servlet.http.HttpServletResponse;

class Lengths {
  void write(HttpServletResponse response) {
    response.setContentLength(404);
    response.setBufferSize(500);
    response.setIntHeader("Age", 300);
  }
}
// --- assertions and conversions of something else
import java.net.http.HttpClient;

class Counts {
  @Test
  void counts() {
    assertEquals(404, user.getId());
    assertEquals(200, list.size());
    assertThat(list).hasSize(200);
    when(repository.count()).thenReturn(200);
    Object boxed = Integer.valueOf(404);
    jdbc.setInt(1, 404);
  }
}
// --- spring: MockMvc
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class OrdersTest {
  @Test
  void missing() throws Exception {
    mockMvc.perform(get("/orders/7")).andExpect(status().is(«404»));
  }
}
// --- (whole) sets in which a status is looked for
import java.net.http.HttpResponse;
class Again {
  private static final Set<Integer> AGAIN = Set.of(«429», «503»);
  private static final List<Integer> SILENT = Arrays.asList(«401», «403»);
  private static final Set<Integer> WIDTHS = Set.of(320, 480);
  boolean again(HttpResponse<String> response, int width) {
    return AGAIN.contains(response.statusCode()) && !SILENT.contains(response.statusCode()) && WIDTHS.contains(width);
  }
}
